#ifndef PENDULATE_CNCURSES_SHIM_H
#define PENDULATE_CNCURSES_SHIM_H

// Swift's importer does not define _GNU_SOURCE on glibc, without which the header hides the wide API.
#define NCURSES_WIDECHAR 1
// Functions in the place of macros with arguments, which Swift does not import.
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <stdio.h>
#include <stdlib.h>
#include <term.h>

/// Provided because `stdscr` is a mutable C global, which Swift 6 will not read.
static inline WINDOW *pnd_stdscr(void) { return stdscr; }

/// Provided because `stdin` is a mutable C global, which Swift 6 will not read.
static inline FILE *pnd_stdin(void) { return stdin; }

/// Provided because `stdout` is a mutable C global, which Swift 6 will not read.
static inline FILE *pnd_stdout(void) { return stdout; }

/// Provided because `COLORS` is a mutable C global, which Swift 6 will not read.
static inline int pnd_colors(void) { return COLORS; }

/// Provided because `A_BOLD` and its like are made by a function-like macro, which Swift does not import.
static inline attr_t pnd_attr_bold(void) { return A_BOLD; }
static inline attr_t pnd_attr_dim(void) { return A_DIM; }
static inline attr_t pnd_attr_underline(void) { return A_UNDERLINE; }
static inline attr_t pnd_attr_reverse(void) { return A_REVERSE; }

/// Provided because `KEY_F(n)` is a function-like macro. `number` is 0...63.
static inline int pnd_key_function(int number) { return KEY_F(number); }

/// Provided because glibc hides `wcwidth` from Swift's importer. -1 for what cannot be shown.
extern int wcwidth(wchar_t);
static inline int pnd_columns(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

/// Provided because `tigetstr` says with the pointer -1 that a name is no string capability.
/// Null where the terminal lacks it. Call `setupterm` or `newterm` first.
static inline const char *pnd_capability(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

/// Provided because `cur_term` is a mutable C global: frees what `setupterm` loaded.
static inline void pnd_forget_terminal_type(void) {
  if (cur_term != NULL) del_curterm(cur_term);
}

#endif
