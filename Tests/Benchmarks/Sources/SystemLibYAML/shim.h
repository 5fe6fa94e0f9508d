// The system's libyaml, the same one that the product reads YAML with.
#include <yaml.h>
