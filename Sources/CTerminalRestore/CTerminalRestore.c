#define _GNU_SOURCE
#include "CTerminalRestore.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Everything the handlers touch is static: no memory can be asked for in a process that crashes.
static int ctr_fd = -1;
static pid_t ctr_pid;
static struct termios ctr_modes;
static char ctr_leave[CTR_LEAVE_MAX];
static size_t ctr_leave_length;
static atomic_bool ctr_armed;
static bool ctr_has_exit_net;

// What a Swift trap (SIGILL or SIGTRAP), a bad pointer or an abort() raises.
static const int ctr_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
enum { ctr_signal_count = sizeof ctr_signals / sizeof ctr_signals[0] };
static struct sigaction ctr_previous[ctr_signal_count];
static bool ctr_installed;

// Of each thread its own, as a handler's stack must live as long as its thread. 32 KiB hold the
// frame that the kernel saves on any processor, and these handlers.
static _Thread_local char ctr_stack[32 * 1024] __attribute__((aligned(16)));
static _Thread_local bool ctr_covered;

void ctr_restore_now(void) {
  // Whoever comes first does it; a second crash in another thread goes on to its end.
  if (!atomic_exchange(&ctr_armed, false)) return;
  // A forked child shares the terminal, but it is not the child's to give back.
  if (getpid() != ctr_pid) return;
  int saved_errno = errno;
  const char *next = ctr_leave;
  size_t left = ctr_leave_length;
  while (left > 0) {
    ssize_t written = write(ctr_fd, next, left);
    if (written > 0) {
      next += written;
      left -= (size_t)written;
    } else if (written == 0 || errno != EINTR) {
      break;
    }
  }
  // TCSANOW: waiting for a stalled terminal to take its output could last for ever.
  tcsetattr(ctr_fd, TCSANOW, &ctr_modes);
  errno = saved_errno;
}

static void ctr_on_crash(int number) {
  ctr_restore_now();
  // SA_RESETHAND has put the default action back. The signal is blocked in here: it strikes when
  // this function returns, at the crash's own place. Handlers from before get no turn: a crash
  // reporter that asks questions would keep the terminal.
  raise(number);
}

static void ctr_install(void) {
  ctr_cover_this_thread();
  if (ctr_installed) return;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = ctr_on_crash;
  action.sa_flags = (int)(SA_ONSTACK | SA_RESETHAND);
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < ctr_signal_count; i++) sigaction(ctr_signals[i], &action, &ctr_previous[i]);
  ctr_installed = true;
}

int ctr_arm(int fd, const char *leave, size_t length) {
  if (length > CTR_LEAVE_MAX) {
    errno = E2BIG;
    return -1;
  }
  if (tcgetattr(fd, &ctr_modes) != 0) return -1;
  ctr_fd = fd;
  ctr_pid = getpid();
  if (length > 0) memcpy(ctr_leave, leave, length);
  ctr_leave_length = length;
  if (!ctr_has_exit_net) ctr_has_exit_net = atexit(ctr_restore_now) == 0;
  ctr_rearm();
  return 0;
}

void ctr_rearm(void) {
  if (ctr_fd < 0) return;
  ctr_install();
  atomic_store(&ctr_armed, true);
}

void ctr_disarm(void) {
  atomic_store(&ctr_armed, false);
  if (!ctr_installed) return;
  for (int i = 0; i < ctr_signal_count; i++) sigaction(ctr_signals[i], &ctr_previous[i], NULL);
  ctr_installed = false;
}

int ctr_set_saved_modes(void) {
  if (ctr_fd < 0) {
    errno = EBADF;
    return -1;
  }
  int result;
  do {
    result = tcsetattr(ctr_fd, TCSADRAIN, &ctr_modes);
  } while (result != 0 && errno == EINTR);
  return result;
}

void ctr_cover_this_thread(void) {
  if (ctr_covered) return;
  stack_t stack = {.ss_sp = ctr_stack, .ss_size = sizeof ctr_stack, .ss_flags = 0};
  stack_t present;
  // A stack that somebody else gave this thread is as good.
  if (sigaltstack(NULL, &present) == 0 && !(present.ss_flags & SS_DISABLE)) {
    ctr_covered = true;
  } else {
    ctr_covered = sigaltstack(&stack, NULL) == 0;
  }
}
