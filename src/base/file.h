/* file.h - files: mapped reading, whole reading, crash-safe writing.
 *
 * Writing follows one order: temporary file in the same directory, write everything, fsync, close (checked), rename,
 * fsync the directory. A reader therefore sees the old file or the new one, never a part. */
#ifndef SANSU_BASE_FILE_H
#define SANSU_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "bytes.h"
#include "err.h"

/* A read-only mapping, guarded while it is open (file_guard.c): when the file shrinks, touching what is gone gives
 * zeros once the process has installed the handler, else a bus error. Who computes with the bytes asks file_map_check
 * afterwards, before the result is used. A file rewritten in place cannot be told from a good one: files are replaced
 * by renaming. */
struct file_map {
    const unsigned char *data; /* NULL for an empty file */
    size_t size;
    int fd;
    size_t slot; /* place in the table of guarded mappings, plus one */
};

/* Regular files only; directories, FIFOs and missing files are ERR_INPUT with a hint. */
bool file_map_open(struct file_map *out, const char *path, struct err *err);
void file_map_close(struct file_map *map); /* safe on the zero state */

bool file_guard_install(void);                    /* for the program: takes over SIGBUS */
bool file_map_intact(const struct file_map *map); /* false: the file is shorter than when it was mapped, or was */
/* The same with a sentence: ERR_INPUT. */
bool file_map_check(const struct file_map *map, const char *path, struct err *err);

/* Between file.c and file_guard.c: false when 16,384 mappings are open. */
bool file_map_guard(struct file_map *map);
void file_map_unguard(struct file_map *map);

/* n bytes of a mapping will not be needed soon: they leave this process's memory (and come back when they are read). */
void file_map_forget(const void *data, size_t n);

/* Bytes in order from a file, a pipe or standard input (path "-"); file_input.c. Directories are ERR_INPUT, and so is a
 * FIFO that nobody writes into. */
struct file_input {
    int fd;
    const char *path; /* borrowed; "standard input" for "-" */
    size_t n_bytes;   /* read so far */
    bool fifo, owned;
};
typedef bool file_stop_fn(void); /* asked between reads and after a signal: is the reading to end? */

bool file_input_open(struct file_input *out, const char *path, struct err *err);
/* The next bytes, at most `room`. False at the end and, with `err` filled, when reading failed or was stopped
 * (ERR_INTERRUPT). */
bool file_input_read(size_t *n, struct file_input *in, void *data, size_t room, file_stop_fn *stop, struct err *err);
void file_input_close(struct file_input *in); /* fine after a failed open */

/* Append the whole file (at most max_bytes, else ERR_INPUT) to out. path "-" reads standard input. */
bool file_read_all(struct bytes *out, const char *path, size_t max_bytes, struct err *err);

/* Are these the first bytes of a text in UTF-8? ERR_INPUT names UTF-16, gzip and other compressed files, ZIP and
 * Parquet as what they are, with what to do. *start is behind a byte order mark. */
bool file_check_text(size_t *start, const char *path, const char *data, size_t n, struct err *err);

/* file_read_all for a text: of no other kind, and without its byte order mark. */
bool file_read_text(struct bytes *out, const char *path, size_t max_bytes, struct err *err);

bool file_exists(const char *path);
/* Does the name end in ".gguf" or the like, with something in front of it? */
bool file_has_suffix(const char *path, const char *suffix);
bool file_is_directory(const char *path);
bool file_is_regular(const char *path);

/* Words for behind "there is no such directory": what to do when the path is a model's name on the Hugging Face Hub;
 * else "". */
const char *file_hub_hint(const char *path);
bool file_size(size_t *out, const char *path, struct err *err);

/* Bytes that may still be written below the directory `path`; 0 = unknown. */
size_t file_space(const char *path);

/* mkdir -p. */
bool file_make_directory(const char *path, struct err *err);

/* ---- the one door for outputs; file_output.c ---- */

struct file_output {
    const char *flag, *path; /* flag: how a message calls it, "--out" */
};

/* Is one of the outputs an input, or two of them one file? Files are told apart by device and inode, so another name, a
 * symbolic or a hard link are no way round; those that are not there yet by directory and name. An output that is there
 * and lies in a directory that is an input counts as one of its files. NULL paths are skipped; "-" is standard input or output.
 * ERR_USAGE names the flag. Only regular files are ever replaced: file_writer_open sees to that. */
bool file_check_outputs(const char *const *inputs, size_t n_inputs, const struct file_output *outputs, size_t n_outputs,
                        struct err *err);

/* The same for a directory and the files in it that will be written. */
bool file_check_directory(const char *const *inputs, size_t n_inputs, const char *flag, const char *dir,
                          const char *const *names, size_t n_names, struct err *err);

/* Where writing to `path` would end up: itself, or what a symbolic link leads to. ERR_INPUT for what is there and is no
 * regular file, and for a link to nothing. */
bool file_resolve_output(struct bytes *out, const char *path, struct err *err);

/* Remove PATH.tmp-PID of processes that are gone; nobody else's. */
void file_clear_temporaries(const char *path);

/* A crash-safe writer: nothing is visible under `path` until file_writer_commit returns true. */
struct file_writer {
    char *path, *temporary; /* owned */
    void *stream;           /* FILE *; holds a lock for as long as it is open */
    int error;              /* errno of the write that failed */
    bool failed;
};

bool file_writer_open(struct file_writer *out, const char *path, struct err *err);
bool file_writer_write(struct file_writer *w, const void *data, size_t n, struct err *err);
bytes_sink_fn file_writer_sink; /* file_writer_write to the struct file_writer that is its context */
bool file_writer_commit(struct file_writer *w, struct err *err); /* on failure the temporary file is gone */
void file_writer_abandon(struct file_writer *w);                 /* safe after commit and on the zero state */

/* The three steps at once. */
bool file_write_atomic(const char *path, const void *data, size_t n, struct err *err);

/* dir + "/" + name into out (cleared first). */
void file_join(struct bytes *out, const char *dir, const char *name);

#endif
