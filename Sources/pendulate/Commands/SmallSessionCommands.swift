import ArgumentParser
import PendulateApp
import PendulateLibrary

/// Help right now.
struct SteadyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "steady",
    abstract: "Help right now: looking outward, no question; kept is the time of a 7 or more.",
    discussion: """
      Where a 7 or more, or far away, is said in it, only the time of that is kept, as it closes \
      touching for a while.
      """)

  @OptionGroup var face: FaceOptions

  func run() throws {
    try MainActor.assumeIsolated {
      var request = LaunchRequest()
      face.apply(to: &request)
      request.journalUse = JournalUse.none
      request.isUrgent = true
      request.options.endsWithSession = true
      request.parts = [.practices, .prompts, .support, .patterns]
      try Launch.run(request) { model, stamp in model.startSteady(at: stamp) }
    }
  }
}
