#ifndef CTERMINALRESTORE_H
#define CTERMINALRESTORE_H

#include <stddef.h>

#include "CTerminalCore.h"
#include "CTerminalSignals.h"

/// The most bytes that `ctr_arm` keeps.
#define CTR_LEAVE_MAX 256

/// Remembers a terminal as it is now, and sees to it that a crash or an exit gives it back like that.
///
/// Call it before anything changes the terminal's modes. `leave` holds the bytes that show the cursor,
/// leave the alternate screen and end keypad mode; they are copied. Installs handlers for SIGILL,
/// SIGTRAP, SIGABRT, SIGBUS, SIGFPE and SIGSEGV, which write those bytes, set the modes, and let the
/// signal end the process. Returns 0, or -1 with errno: not a terminal, or too many bytes.
int ctr_arm(int fd, const char *leave, size_t length);

/// Goes on guarding the terminal as `ctr_arm` found it, after `ctr_disarm`. Nothing before `ctr_arm`.
void ctr_rearm(void);

/// Stops guarding: the terminal has been given back. The handlers that were there before return.
void ctr_disarm(void);

/// Gives the terminal back once, if it is guarded, and stops guarding. Async-signal-safe.
void ctr_restore_now(void);

/// Sets the guarded terminal's modes to those that `ctr_arm` found, once all output has gone out.
/// Writes nothing. Returns 0, or -1 with errno.
int ctr_set_saved_modes(void);

/// Gives the calling thread a stack for the handlers, so that a stack overflow can be handled there.
/// Does nothing when called again on the same thread.
void ctr_cover_this_thread(void);

#endif
