/* amx/probe.c - products of full tiles into four sums, nothing loaded or stored between.
 * Checked tests/kernel/table_test.c
 */
#include "kernel/amx/amx.h"
#include "kernel/amx/tiles.h"

double kernel_amx_peak(size_t rounds) {
    tiles_configure(64);
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
    _tile_zero(4);
    _tile_zero(5);
    _tile_zero(6);
    _tile_zero(7);
    for (size_t r = 0; r < rounds; r++) {
        _tile_dpbssd(0, 4, 6);
        _tile_dpbssd(1, 4, 7);
        _tile_dpbssd(2, 5, 6);
        _tile_dpbssd(3, 5, 7);
    }
    _tile_release();
    return 2.0 * 4 * 16 * 16 * 64 * (double)rounds;
}
