/* serve_embed.h - a file inside the program: the assembler puts its bytes between two symbols. */
#ifndef SANSU_CMD_SERVE_EMBED_H
#define SANSU_CMD_SERVE_EMBED_H

/* serve_bytes_ID .. serve_bytes_ID_end, with a 0 behind. The Makefile runs the compiler where `path` begins, and must
 * know that the object depends on that file. */
#define SERVE_EMBED(id, path)                                                   \
    __asm__(".section .rodata\n"                                                \
            ".global serve_bytes_" #id "\n"                                     \
            ".hidden serve_bytes_" #id "\n"                                     \
            "serve_bytes_" #id ":\n"                                            \
            ".incbin \"" path "\"\n"                                            \
            ".global serve_bytes_" #id "_end\n"                                 \
            ".hidden serve_bytes_" #id "_end\n"                                 \
            "serve_bytes_" #id "_end:\n"                                        \
            ".byte 0\n"                                                         \
            ".text\n");                                                         \
    extern const char serve_bytes_##id[] __attribute__((visibility("hidden"))); \
    extern const char serve_bytes_##id##_end[] __attribute__((visibility("hidden")));

#endif
