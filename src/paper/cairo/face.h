/* face.h - a font file, between font.c and pdf.c. */
#ifndef SANSU_PAPER_CAIRO_FACE_H
#define SANSU_PAPER_CAIRO_FACE_H

#include <cairo-ft.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_SYSTEM_H

#include "base/file.h"
#include "paper/paper.h"

enum { PAPER_CHARACTERS = 0x10000, PAPER_MISSING = 0xFFFF };

struct paper_font {
    struct FT_MemoryRec_ memory; /* FreeType goes on without a table or a glyph that it has no memory for; */
    bool lacked;                 /* this remembers that it did */
    struct file_map file;
    FT_Library library;
    FT_Face face;
    cairo_font_face_t *cairo;           /* owns all the rest: cairo may keep it longer than its users do */
    int em;                             /* units of the face */
    uint16_t advance[PAPER_CHARACTERS]; /* in those units; PAPER_MISSING: not in the font */
};

#endif
