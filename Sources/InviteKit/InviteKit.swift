// The library as one: `import InviteKit` brings the public declarations of these rooms. Those that
// only other rooms need are `package`.
@_exported public import Batch
@_exported public import Channels
@_exported public import Checking
@_exported public import Comparing
@_exported public import Diagnostics
@_exported public import Fitting
@_exported public import Importing
@_exported public import Keeping
@_exported public import People
@_exported public import Wording
@_exported public import Writing
