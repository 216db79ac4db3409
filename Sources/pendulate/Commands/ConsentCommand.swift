import ArgumentParser
import PendulateApp

/// The questions before touching, again.
struct ConsentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "Answer the questions that come before touching, again.",
    discussion: """
      The answers are not kept, only what follows from them and until when. Each has its own \
      time: until tomorrow, thirty days, or ninety.
      """)

  @OptionGroup var face: FaceOptions

  func run() throws {
    try MainActor.assumeIsolated {
      var request = LaunchRequest()
      face.apply(to: &request)
      try Launch.run(request) { model, _ in
        model.startConsent()
        return []
      }
    }
  }
}
