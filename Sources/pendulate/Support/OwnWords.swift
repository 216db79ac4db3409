import PendulateCore
import PendulateLibrary

/// What a person calls things.
enum OwnWords {
  /// Their words for the states of the body, as far as they set some.
  static let states = SettingsSources.read().settings.states
}
