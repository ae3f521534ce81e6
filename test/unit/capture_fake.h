/* A worker that does what the name of each source says, for the tests of the pool. */
#ifndef DRVLINT_TEST_CAPTURE_FAKE_H
#define DRVLINT_TEST_CAPTURE_FAKE_H

/* Serves standard input until it ends. The part of the source's name before the first `:` says how:
 * `echo` answers with the whole name as facts, `refuse` with it as an error, `crash` dies by a
 * signal, `quit` exits with status 7, `silent` never answers, `babble` answers nonsense, `once`
 * dies the first time (the file behind the `:`, which must not exist yet, remembers) and then
 * echoes, `first` echoes only as the first request of its process and dies else. */
int fake_worker(void);

#endif
