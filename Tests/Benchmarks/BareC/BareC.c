#define _GNU_SOURCE
#include "BareC.h"

#include <errno.h>
#include <ftw.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static const int64_t second = 1000000000;

static int64_t nanoseconds(clockid_t clock)
{
  struct timespec now;
  return clock_gettime(clock, &now) == 0 ? now.tv_sec * second + now.tv_nsec : -1;
}

pid_t bare_start_in_terminal(
    const char *path, char *const arguments[], char *const environment[], unsigned short rows,
    unsigned short columns, int *terminal)
{
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  pid_t process = forkpty(terminal, NULL, NULL, &size);
  if (process == 0) {
    // Dispatch blocks signals in its threads, and a child inherits that.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(path, arguments, environment);
    _exit(127);
  }
  return process;
}

int bare_open_process(pid_t process)
{
  return (int)syscall(SYS_pidfd_open, process, 0);
}

int64_t bare_sleep_to_instants(const int64_t *instants, int64_t *latenesses, size_t count)
{
  int64_t before = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
  for (size_t index = 0; index < count; index++) {
    struct timespec due = {
      .tv_sec = instants[index] / second, .tv_nsec = instants[index] % second};
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &due, NULL) == EINTR) {
    }
    latenesses[index] = nanoseconds(CLOCK_MONOTONIC) - instants[index];
  }
  return nanoseconds(CLOCK_THREAD_CPUTIME_ID) - before;
}

int64_t bare_processor_time(pid_t process)
{
  clockid_t clock;
  return clock_getcpuclockid(process, &clock) == 0 ? nanoseconds(clock) : -1;
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *walk)
{
  (void)status, (void)kind, (void)walk;
  return remove(path);
}

void bare_remove_folder(const char *path)
{
  nftw(path, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
}
