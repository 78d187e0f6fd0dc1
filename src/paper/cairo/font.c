/* font.c - a font file, its widths, and which characters it has.
 *
 *   --font, or the files of the two Debian packages -> FreeType -> a table of widths
 *
 * Outlines are to be TrueType: those can be embedded as subsets whose text can be searched.
 *
 * Checked tests/paper/paper_test.c
 */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "paper/cairo/face.h"

#include FT_ADVANCES_H
#include FT_FONT_FORMATS_H
#include FT_MODULE_H
#include FT_TRUETYPE_TABLES_H

bool paper_is_built(void) { return true; }

static const char *default_path(void) {
    static const char *const path[] = {"/usr/share/fonts/truetype/bizud-gothic/BIZUDPGothic-Regular.ttf",
                                       "/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf",
                                       "/usr/share/fonts/truetype/ipaexfont-gothic/ipaexg.ttf"};
    for (size_t i = 0; i < sizeof path / sizeof *path; i++)
        if (file_is_regular(path[i])) return path[i];
    return NULL;
}

/* fsType of the OS/2 table: bit 1 forbids embedding, bit 9 allows only bitmaps. */
static bool may_be_embedded(FT_Face face) {
    const TT_OS2 *os2 = FT_Get_Sfnt_Table(face, FT_SFNT_OS2);
    return !os2 || os2->version == 0xFFFF || !((os2->fsType & 0x000F) == 0x0002 || (os2->fsType & 0x0200));
}

static bool check(const struct paper_font *f, const char *path, struct err *err) {
    const char *format = FT_Get_Font_Format(f->face);
    if (!format || strcmp(format, "TrueType") != 0)
        return err_set(err, ERR_INPUT, "%s: its outlines are %s; sheets need a TrueType font, such as BIZ UDPGothic",
                       path, format ? format : "of an unknown kind");
    if (!may_be_embedded(f->face)) return err_set(err, ERR_INPUT, "%s: this font may not be embedded", path);
    if (f->advance[0x3042] == PAPER_MISSING) return err_set(err, ERR_INPUT, "%s: this font has no Japanese", path);
    return true;
}

static void measure(struct paper_font *f) {
    FT_UInt glyph;
    for (FT_ULong c = FT_Get_First_Char(f->face, &glyph); glyph; c = FT_Get_Next_Char(f->face, c, &glyph)) {
        FT_Fixed advance;
        if (c < PAPER_CHARACTERS && FT_Get_Advance(f->face, glyph, FT_LOAD_NO_SCALE, &advance) == 0 && advance >= 0 &&
            advance < PAPER_MISSING)
            f->advance[c] = (uint16_t)advance;
    }
}

/* ---- FreeType's memory ---- */

static void *note(struct paper_font *f, void *memory) {
    if (!memory) {
        memory_lacking();
        f->lacked = true;
    }
    return memory;
}

static void *allocate(FT_Memory memory, long n) { return note(memory->user, malloc((size_t)n)); }

static void *reallocate(FT_Memory memory, long old, long n, void *block) {
    (void)old;
    return note(memory->user, realloc(block, (size_t)n));
}

static void release_block(FT_Memory memory, void *block) {
    (void)memory;
    free(block);
}

static bool start_freetype(struct paper_font *f, struct err *err) {
    f->memory = (struct FT_MemoryRec_){f, allocate, release_block, reallocate};
    if (FT_New_Library(&f->memory, &f->library)) return err_set(err, ERR_RESOURCE, "FreeType did not start");
    FT_Add_Default_Modules(f->library);
    return true;
}

/* ---- opening ---- */

static bool open_face(struct paper_font *f, const char *path, struct err *err) {
    if (!file_map_open(&f->file, path, err)) return false;
    if (!start_freetype(f, err)) return false;
    FT_Error error = f->file.size > 1u << 30
                         ? FT_Err_Unknown_File_Format
                         : FT_New_Memory_Face(f->library, f->file.data, (FT_Long)f->file.size, 0, &f->face);
    if (f->lacked) return err_set(err, ERR_RESOURCE, "out of memory for the font");
    if (error) return err_set(err, ERR_INPUT, "%s: this is no font that FreeType can read", path);
    f->em = f->face->units_per_EM;
    if (f->em <= 0) return err_set(err, ERR_INPUT, "%s: its letters have no outlines", path);
    memset(f->advance, 0xFF, sizeof f->advance);
    measure(f);
    return check(f, path, err);
}

static void release(void *font) {
    struct paper_font *f = font;
    if (f->face) FT_Done_Face(f->face);
    if (f->library) FT_Done_Library(f->library);
    file_map_close(&f->file);
    free(f);
}

/* Hand the font to cairo, which releases it with its own last use. */
static bool give_to_cairo(struct paper_font *f, struct err *err) {
    static const cairo_user_data_key_t key;
    cairo_font_face_t *face = cairo_ft_font_face_create_for_ft_face(f->face, FT_LOAD_NO_HINTING);
    if (!cairo_font_face_set_user_data(face, &key, f, release)) {
        f->cairo = face;
        return true;
    }
    cairo_font_face_destroy(face);
    return err_set(err, ERR_RESOURCE, "out of memory for the font");
}

bool paper_font_open(struct paper_font **out, const char *path, struct err *err) {
    *out = NULL;
    if (!path) path = default_path();
    if (!path)
        return err_set(err, ERR_RESOURCE,
                       "no Japanese font was found: install fonts-morisawa-bizud-gothic, or name one with --font");
    struct paper_font *f = calloc(1, sizeof *f);
    if (!f) return err_set(err, ERR_RESOURCE, "out of memory for the font");
    if (open_face(f, path, err) && give_to_cairo(f, err))
        *out = f;
    else
        release(f);
    return *out != NULL;
}

void paper_font_close(struct paper_font *f) {
    if (f) cairo_font_face_destroy(f->cairo);
}

bool paper_font_has(const struct paper_font *f, uint32_t c) {
    return c < PAPER_CHARACTERS && f->advance[c] != PAPER_MISSING;
}

static int advance(const void *context, uint32_t c, int size) {
    const struct paper_font *f = context;
    return paper_font_has(f, c) ? (f->advance[c] * size + f->em / 2) / f->em : size;
}

struct typeset_font paper_font_widths(const struct paper_font *f) {
    return (struct typeset_font){advance, f};
}

const char *paper_font_name(const struct paper_font *f) { return f->face->family_name ? f->face->family_name : ""; }
