import PendulateCore
import PendulateLibrary
import Platform

/// Where settings come from: the file, and the environment over it.
enum SettingsSources {
  /// The value of an environment variable.
  static func variable(_ name: String) -> String? {
    Environment.variable(name)
  }

  /// Where the file of settings lies; complains where no folder can be named.
  static func place() throws -> SettingsPlace {
    guard let place = SettingsPlace(variable: variable) else {
      throw CLIError(
        "The file of settings has no place: neither HOME nor XDG_CONFIG_HOME is set.",
        advice: "Set one of them, or name a file in \(SettingsPlace.variable).",
        status: ExitStatus.noInput)
    }
    return place
  }

  /// Reads the settings; what is at fault has its default, and the program starts all the same.
  static func read() -> Settings.Reading {
    guard let place = SettingsPlace(variable: variable) else {
      var reading = Settings.read(nil, variable: variable)
      reading.faults.append(
        ContentFault(
          file: "config.yaml", message: "Neither HOME nor XDG_CONFIG_HOME leads to a folder.",
          advice: "Name the file in \(SettingsPlace.variable), or go on without it."))
      return reading
    }
    // The usual way to say that no file is meant at all.
    let path = place.path == "/dev/null" ? nil : place.path
    return Settings.read(path, isMissingFine: !place.isNamed, variable: variable)
  }

  /// Reads the settings, and checks the names in them against the content.
  static func readAndCheck() -> Settings.Reading {
    var reading = read()
    check(&reading)
    return reading
  }

  /// Checks the names of practices and patterns, with a person's own ones.
  static func check(_ reading: inout Settings.Reading) {
    guard reading.settings.practice != nil || reading.settings.breath != nil else { return }
    let content = ContentLoader.load(
      [.practices, .patterns], personFolder: UserFiles.folder
    ).content
    reading.faults += reading.settings.check(
      practices: content.practices.map(\.id), patterns: content.patterns.map(\.id))
  }
}
