#include "callgrind_requests.h"

#include <stddef.h>
#include <sys/time.h>
#include <valgrind/callgrind.h>

// The default for the timer's signal is to end the program.
static void limit(int seconds) {
  struct itimerval timer = {{0, 0}, {seconds, 0}};
  setitimer(ITIMER_PROF, &timer, NULL);
}

void callgrind_start(int seconds) {
  limit(seconds);
  CALLGRIND_ZERO_STATS;
}

void callgrind_stop(const char *label) {
  CALLGRIND_DUMP_STATS_AT(label);
  limit(0);
}
