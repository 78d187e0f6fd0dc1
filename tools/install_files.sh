#!/bin/sh
# install_files.sh - what `make install` copies. Reads BUILD, VERSION, PREFIX, DESTDIR, BASE and LIBS from the environment.
set -eu
root=$DESTDIR$PREFIX
put() { # MODE FOLDER FILE...
    mode=$1 folder=$root/$2; shift 2
    install -d "$folder"
    install -m "$mode" "$@" "$folder"
}
put 755 bin "$BUILD/sansu"
put 644 lib "$BUILD/libsansu.a"
put 755 lib "$BUILD/libsansu.so.$VERSION"
ln -sf "libsansu.so.$VERSION" "$root/lib/libsansu.so.${VERSION%.*}"
ln -sf "libsansu.so.${VERSION%.*}" "$root/lib/libsansu.so"
put 644 include/sansu include/sansu/*.h
put 644 include/sansu/base $BASE # what public headers include
for model in models/*/; do put 644 "share/sansu/${model%/}" "$model"*.*; done
put 644 share/sansu/data data/*
put 644 share/doc/sansu README.md README.ja.md MODEL.md LICENSE NOTICE CHANGELOG.md
put 644 share/doc/sansu/examples examples/*.c
install -d "$root/lib/pkgconfig" "$root/share/man/man1" "$root/share/bash-completion/completions" \
    "$root/share/zsh/site-functions" "$root/share/fish/vendor_completions.d"
cat >"$root/lib/pkgconfig/sansu.pc" <<PC
prefix=$PREFIX
Name: sansu
Description: Checked step-by-step explanations of Japanese elementary-school mathematics
Version: $VERSION
Cflags: -I\${prefix}/include
Libs: -L\${prefix}/lib -lsansu
Libs.private: $LIBS
PC
sh tools/man.sh "$BUILD/sansu" "$VERSION" >"$root/share/man/man1/sansu.1"
sh tools/completion.sh "$BUILD/sansu" bash >"$root/share/bash-completion/completions/sansu"
sh tools/completion.sh "$BUILD/sansu" zsh >"$root/share/zsh/site-functions/_sansu"
sh tools/completion.sh "$BUILD/sansu" fish >"$root/share/fish/vendor_completions.d/sansu.fish"
echo "sansu $VERSION installed below $root"
