import Platform

/// Where the file of settings lies.
package struct SettingsPlace: Hashable, Sendable {
  /// The environment variable that names another file.
  package static let variable = "PENDULATE_CONFIG"

  /// The file.
  package let path: String
  /// Whether the variable named it, and not the custom of the system.
  package let isNamed: Bool

  /// The file that the environment leads to; nil where no folder can be named.
  ///
  /// By the XDG Base Directory Specification that is `$XDG_CONFIG_HOME/pendulate/config.yaml`;
  /// where that variable is unset, empty or relative, `~/.config` takes its place, with the home of
  /// the user database where `HOME` does not help.
  package init?(variable: (String) -> String?) {
    if let path = variable(Self.variable), !path.isEmpty {
      self.init(path: path, isNamed: true)
      return
    }
    if let folder = variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      self.init(path: Self.joined(folder, "pendulate/config.yaml"), isNamed: false)
      return
    }
    var home = variable("HOME") ?? ""
    if !home.hasPrefix("/") {
      home = Environment.homeByUserDatabase ?? ""
    }
    guard home.hasPrefix("/") else { return nil }
    self.init(path: Self.joined(home, ".config/pendulate/config.yaml"), isNamed: false)
  }

  private init(path: String, isNamed: Bool) {
    self.path = path
    self.isNamed = isNamed
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
