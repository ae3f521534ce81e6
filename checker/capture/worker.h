/*
 * The worker: a process that captures the units a pool sends it, one at a time, so that a crash, a
 * stack overflow or an endless parse of libclang costs one unit and no more.
 */
#ifndef DRVLINT_CAPTURE_WORKER_H
#define DRVLINT_CAPTURE_WORKER_H

/* `drvlint capture --worker`: reads requests from standard input, writes answers to standard output
 * (message.h), until the input ends or nobody reads the answers. Limits memory and processor time
 * of its own process as each request says (not on Windows, memory not under sanitizers). Returns
 * the exit status: 0, or 4 for an input that makes no sense. */
int worker_main(void);

#endif
