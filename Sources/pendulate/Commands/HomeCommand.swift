import ArgumentParser
import PendulateApp

/// The home screen.
struct HomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "home", abstract: "Open the home screen.", shouldDisplay: false)

  @OptionGroup var face: FaceOptions

  func run() throws {
    try MainActor.assumeIsolated {
      var request = LaunchRequest()
      face.apply(to: &request)
      request.takesSessionSettings = true
      request.mayGoUnkept = true
      try Launch.run(request) { model, _ in
        model.openHome()
        return []
      }
    }
  }
}
