import ArgumentParser

/// A part of what is measured.
enum Part: String, CaseIterable, ExpressibleByArgument {
  case load, render, cold, fit, batch
}
