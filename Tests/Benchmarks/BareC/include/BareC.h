#ifndef PENDULATE_BARE_C_H
#define PENDULATE_BARE_C_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <time.h>

/// Starts a program in a pseudo-terminal of its own and gives its process, or -1.
///
/// Provided because `forkpty` returns twice, which Swift does not allow. `terminal` receives the
/// other end of the terminal.
pid_t bare_start_in_terminal(
    const char *path, char *const arguments[], char *const environment[], unsigned short rows,
    unsigned short columns, int *terminal);

/// Gives a descriptor that becomes readable when the process ends, or -1.
///
/// Provided because glibc names pidfd_open(2) only from 2.36 on.
int bare_open_process(pid_t process);

/// Sleeps to each instant in turn, notes how late it woke, and gives the processor time it took.
///
/// Instants are nanoseconds of CLOCK_MONOTONIC, all else is nanoseconds. This is what a timer
/// can do at best on this machine at this time: one system call, nothing else.
int64_t bare_sleep_to_instants(const int64_t *instants, int64_t *latenesses, size_t count);

/// Gives the processor time a running process has used so far, in nanoseconds, or -1.
int64_t bare_processor_time(pid_t process);

/// Removes a folder and all that is in it; links are removed, not followed.
///
/// Provided because glibc hides nftw(3) from programs that do not ask for it, as Swift's do not.
void bare_remove_folder(const char *path);

#endif
