import ArgumentParser
import PendulateApp
import PendulateCore
import PendulateLibrary

/// Help right now.
struct SteadyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "steady",
    abstract: "Help right now: looking outward, no question, nothing kept.")

  @Flag(help: "Lines instead of a drawn screen, for screen readers and pipes.")
  var plain = false

  func run() throws {
    try MainActor.assumeIsolated {
      var request = LaunchRequest()
      request.isPlain = plain
      request.usesJournal = false
      request.options.endsWithSession = true
      request.parts = [.practices, .prompts, .support, .patterns]
      try Launch.run(request) { model, stamp in model.startSteady(at: stamp) }
    }
  }
}

/// A check-in on its own.
struct CheckInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkin", abstract: "A check-in on its own, with the body map.")

  @Flag(help: "Lines instead of a drawn screen, for screen readers and pipes.")
  var plain = false

  func run() throws {
    try MainActor.assumeIsolated {
      var request = LaunchRequest()
      request.isPlain = plain
      try Launch.run(request) { model, _ in
        model.startCheckIn()
        return []
      }
    }
  }
}

/// Breath pacing alone.
struct BreatheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breathe", abstract: "Breath pacing alone; soft 4-6 unless another is named.")

  @Argument(help: "The breath pattern, such as soft, easy, even, long or sigh.")
  var pattern: String?

  @Option(
    parsing: .unconditional, help: "How long, in minutes (1-60); without it, until you leave.")
  var minutes: Int?

  @Flag(help: "Lines instead of a drawn screen, for screen readers and pipes.")
  var plain = false

  @Option(parsing: .unconditional, help: "Run this many times faster (1-1000).")
  var speed = 1

  func validate() throws {
    try SessionCommand.check(minutes, in: 1...60, "--minutes")
    try SessionCommand.check(speed, in: 1...1000, "--speed")
  }

  func run() throws {
    let (name, minutes, isPlain, speed) = (pattern ?? "soft", minutes, plain, speed)
    try MainActor.assumeIsolated {
      var request = LaunchRequest()
      request.isPlain = isPlain
      request.usesJournal = false
      request.options.speed = speed
      request.options.endsWithSession = true
      request.parts = [.patterns, .support]
      try Launch.run(request) { model, stamp in
        guard let pattern = model.content.pattern(name) else {
          let near = NearestName.suggestions(for: name, in: model.content.patterns.map(\.id))
          throw Complaint(
            "There is no breath pattern called \"\(name)\".",
            advice: near.isEmpty
              ? "There are: \(model.content.patterns.map(\.id).joined(separator: ", "))."
              : "Did you mean \(near.joined(separator: ", or "))?", status: ExitStatus.noInput)
        }
        model.startBreathing(pattern, minutes: minutes, at: stamp)
        return []
      }
    }
  }
}
