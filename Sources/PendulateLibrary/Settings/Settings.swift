import PendulateCore

/// Everything that was set for the program, each value with where it comes from.
///
/// A default gives way to the file, the file to the environment, and that to the command line.
package struct Settings: Hashable, Sendable {
  /// Where a value comes from.
  package enum Origin: Hashable, Sendable {
    /// Nobody set it.
    case standard
    /// The file, at that line and column from 1.
    case file(path: String, line: Int?, column: Int?)
    /// An environment variable of that name.
    case environment(String)
  }

  /// A value that was set.
  struct Entry: Hashable, Sendable {
    let value: Setting.Value
    let origin: Origin
  }

  /// What was set; everything else has its default.
  private(set) var entries: [Setting.Key: Entry] = [:]

  /// Creates settings that are all at their defaults.
  package init() {}

  /// The value of a setting; nil where it is left open.
  package func value(_ key: Setting.Key) -> Setting.Value? {
    entries[key]?.value ?? Setting.byKey[key]?.defaultValue
  }

  /// Where the value of a setting comes from.
  package func origin(_ key: Setting.Key) -> Origin {
    entries[key]?.origin ?? .standard
  }

  /// Takes a value that was set.
  mutating func set(_ key: Setting.Key, to value: Setting.Value, from origin: Origin) {
    entries[key] = Entry(value: value, origin: origin)
  }

  /// Gives a setting back its default, and tells why as a fault where the value came from.
  package mutating func reject(
    _ key: Setting.Key, message: String, advice: String
  ) -> ContentFault? {
    guard let entry = entries.removeValue(forKey: key) else { return nil }
    switch entry.origin {
    case .file(let path, let line, let column):
      return ContentFault(
        file: path, line: line, column: column, message: message, advice: advice)
    case .environment(let name):
      return ContentFault(file: name, message: message, advice: advice)
    case .standard: return nil
    }
  }
}

extension Settings {
  /// Gives up a practice and a breath pattern that do not exist.
  ///
  /// - Parameters:
  ///   - practices: The ids of the practices there are; nil where they are not known.
  ///   - patterns: The ids of the breath patterns there are; nil where they are not known.
  /// - Returns: A fault for each that was given up.
  package mutating func check(practices: [String]?, patterns: [String]?) -> [ContentFault] {
    var faults: [ContentFault?] = []
    if let practices, let name = practice, !practices.contains(name) {
      faults.append(
        reject(
          .practice, message: "There is no practice called \(Quoting.quoted(name)).",
          advice: ContentReader.suggestion(
            for: name, in: practices, otherwise: "The practices are")))
    }
    if let patterns, let name = breath {
      let names = patterns + BreathAnchor.reservedIDs
      if !names.contains(name) {
        faults.append(
          reject(
            .breath, message: "There is no breath pattern \(Quoting.quoted(name)).",
            advice: ContentReader.suggestion(for: name, in: names, otherwise: "The patterns are"))
        )
      }
    }
    return faults.compactMap { $0 }
  }
}
