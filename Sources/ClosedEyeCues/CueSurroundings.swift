internal import Platform

/// Where players are looked for, what they are given, and where sounds are written.
package struct CueSurroundings: Hashable, Sendable {
  /// The folders with programs, with colons between them.
  package var searchPath: String
  /// The variables that a player gets, each as `name=value`.
  package var environment: [String]
  /// Where the private folder for sounds may be made, the best first.
  package var temporaryFolders: [String]

  /// Creates surroundings.
  package init(searchPath: String, environment: [String], temporaryFolders: [String]) {
    self.searchPath = searchPath
    self.environment = environment
    self.temporaryFolders = temporaryFolders
  }

  /// Those of this process.
  package static var ofProcess: CueSurroundings {
    CueSurroundings(
      searchPath: variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin",
      environment: Environment.atStart,
      // The first is in memory and private to the person; each must be given from its root.
      temporaryFolders: [variable("XDG_RUNTIME_DIR"), variable("TMPDIR"), "/tmp"]
        .compactMap { $0 }.filter { $0.hasPrefix("/") })
  }

  private static func variable(_ name: String) -> String? {
    Environment.variable(name).flatMap { $0.isEmpty ? nil : $0 }
  }
}
