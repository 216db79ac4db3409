#define _GNU_SOURCE
#include "CTerminalRestore.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

// Where the numbers go; -1 as long as nobody reads them.
static atomic_int ctr_told = -1;

static void ctr_on_signal(int number) {
  int told = atomic_load(&ctr_told);
  if (told < 0 && number == SIGTSTP) {
    kill(getpid(), SIGSTOP);
    return;
  }
  if (told < 0) {
    // Nothing has begun that would have to be ended: the terminal is all there is to give back.
    ctr_restore_now();
    _exit(128 + number);
  }
  int saved_errno = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe holds thousands that nobody has read: one more tells nothing new.
  ssize_t written = write(told, &byte, 1);
  (void)written;
  errno = saved_errno;
}

void ctr_catch_signals(const int *numbers, size_t count) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = ctr_on_signal;
  action.sa_flags = SA_RESTART;
  sigfillset(&action.sa_mask);
  // Whoever started the program may have kept them waiting, and it would have inherited that.
  sigset_t open;
  sigemptyset(&open);
  for (size_t i = 0; i < count; i++) {
    sigaction(numbers[i], &action, NULL);
    sigaddset(&open, numbers[i]);
  }
  pthread_sigmask(SIG_UNBLOCK, &open, NULL);
}

int ctr_tell_signals(void) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  // A handler must never wait.
  fcntl(ends[1], F_SETFL, O_NONBLOCK);
  atomic_store(&ctr_told, ends[1]);
  return ends[0];
}
