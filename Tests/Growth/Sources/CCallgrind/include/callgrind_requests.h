#ifndef CALLGRIND_REQUESTS_H
#define CALLGRIND_REQUESTS_H

/// Starts to count instructions anew.
///
/// After `seconds` of processor time the system ends the program, unless the count has stopped.
void callgrind_start(int seconds);

/// Stops the count, and has callgrind write it into a file of its own under `label`.
///
/// Outside of valgrind nothing is counted or written.
void callgrind_stop(const char *label);

#endif
