#ifndef CTERMINALCORE_H
#define CTERMINALCORE_H

/// Sees to it that a crash leaves no image of the memory behind, neither as a file nor with a
/// collector of crashes: what a person told stands in it.
void ctr_leave_no_core(void);

#endif
