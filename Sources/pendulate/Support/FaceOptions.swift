import ArgumentParser
import PendulateCore

/// How a guided command shows itself; the settings say what was not given.
struct FaceOptions: ParsableArguments {
  @Flag(help: "Lines instead of a drawn screen, for screen readers and pipes.")
  var plain = false

  @Option(
    help: ArgumentHelp(
      "How much moves on a drawn screen (full, gentle, still).", valueName: "motion"))
  var motion: Motion?

  /// Puts it into what is started.
  func apply(to request: inout LaunchRequest) {
    request.isPlain = plain
    request.motion = motion
  }
}

extension Motion: ExpressibleByArgument {}
