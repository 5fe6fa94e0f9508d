// The least that a program can do which writes a message from two profiles: it reads both files, lets
// libyaml parse them, and prints.
#include <stdio.h>
#include <stdlib.h>

#include "event_loop.h"

static long events_of_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) return -1;
  fseek(file, 0, SEEK_END);
  long length = ftell(file);
  rewind(file);
  unsigned char *text = malloc(length + 1);
  if (!text) return -1;
  size_t count = fread(text, 1, length, file);
  fclose(file);
  long events = event_loop_count(text, count);
  free(text);
  return events;
}

int main(int count, char **arguments) {
  if (count != 3) return 64;
  long sender = events_of_file(arguments[1]);
  long recipient = events_of_file(arguments[2]);
  if (sender < 0 || recipient < 0) return 1;
  printf("%ld and %ld events\n", sender, recipient);
  return 0;
}
