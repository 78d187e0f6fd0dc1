/* serve_process.h - what this process uses of its machine, as Prometheus's process_* have it. */
#ifndef SANSU_CMD_SERVE_PROCESS_H
#define SANSU_CMD_SERVE_PROCESS_H

#include <stddef.h>

struct serve_process {
    double cpu_seconds;       /* of all threads, in user and system mode */
    double start_time;        /* seconds since 1970 */
    size_t resident, virtual; /* bytes */
    size_t open_fds, max_fds;
};
void serve_process_look(struct serve_process *out); /* what cannot be found out is 0 */

#endif
