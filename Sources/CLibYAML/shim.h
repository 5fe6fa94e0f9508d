// The system's libyaml: `libyaml-dev` on Debian and Ubuntu, `libyaml` from Homebrew.
#include <yaml.h>
