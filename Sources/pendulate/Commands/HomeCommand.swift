import ArgumentParser
import PendulateApp

/// The home screen.
struct HomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "home", abstract: "Open the home screen.", shouldDisplay: false)

  @Flag(help: "Lines instead of a drawn screen, for screen readers and pipes.")
  var plain = false

  func run() throws {
    try MainActor.assumeIsolated {
      var request = LaunchRequest()
      request.isPlain = plain
      request.takesSessionSettings = true
      request.mayGoUnkept = true
      try Launch.run(request) { model, _ in
        model.openHome()
        return []
      }
    }
  }
}
