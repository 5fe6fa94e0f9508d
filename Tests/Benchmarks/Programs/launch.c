// Runs a program and prints what it took: `WALL CPU PEAK STATUS`, in nanoseconds, nanoseconds of user
// and system time, and bytes.
//
// A child starts out with the peak of the one who spawns it, so it has to be somebody this small.
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static long long nanoseconds(struct timeval time) {
  return time.tv_sec * 1000000000LL + time.tv_usec * 1000LL;
}

int main(int count, char **arguments) {
  if (count < 2) return 64;
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);

  pid_t child;
  long long start = now();
  if (posix_spawn(&child, arguments[1], &files, NULL, arguments + 1, environ) != 0) {
    fprintf(stderr, "%s cannot be started\n", arguments[1]);
    return 127;
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) != child) return 2;
  long long wall = now() - start;

#ifdef __APPLE__
  long long peak = usage.ru_maxrss;
#else
  long long peak = usage.ru_maxrss * 1024LL;
#endif
  long long cpu = nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime);
  printf("%lld %lld %lld %d\n", wall, cpu, peak, WIFEXITED(status) ? WEXITSTATUS(status) : -1);
  return 0;
}
