// Runs a command with its output thrown away, and prints what it took: milliseconds, the most kilobytes
// that were resident, and its status. A child's maximum starts with what its parent had, so the parent
// is to be as small as this.

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

int main(int argc, char **argv) {
  posix_spawn_file_actions_t actions;
  struct rusage usage;
  pid_t process;
  int status;
  if (argc < 2) return 64;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  double began = milliseconds();
  if (posix_spawn(&process, argv[1], &actions, NULL, argv + 1, environ) != 0) return 69;
  if (wait4(process, &status, 0, &usage) != process) return 71;
  printf("%.3f %ld %d\n", milliseconds() - began, usage.ru_maxrss, status);
  return 0;
}
