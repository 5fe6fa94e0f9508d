// The system's zlib: `zlib1g-dev` on Debian and Ubuntu, a part of macOS.
#include <zlib.h>
