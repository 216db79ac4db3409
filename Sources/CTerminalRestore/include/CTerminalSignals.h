#ifndef CTERMINALSIGNALS_H
#define CTERMINALSIGNALS_H

#include <stddef.h>

/// Catches signals from now on: each gives the terminal back and ends the process with 128 and its
/// number, until `ctr_tell_signals`, after which each is told instead. SIGTSTP stops the process.
void ctr_catch_signals(const int *numbers, size_t count);

/// From now on each signal that is caught is a byte, its number, to be read from the file that is
/// returned; -1 with errno where there is none, and signals go on ending the process.
int ctr_tell_signals(void);

#endif
