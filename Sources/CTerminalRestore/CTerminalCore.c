#include "CTerminalCore.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

void ctr_leave_no_core(void) {
  struct rlimit none = {.rlim_cur = 0, .rlim_max = 0};
  setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  // A collector that the kernel hands the image to is not bound by that limit (core(5)). This also
  // keeps other programs of the same user from reading the memory (ptrace(2)).
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}
