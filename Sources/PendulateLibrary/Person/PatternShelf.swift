package import PendulateCore

/// The breath patterns that a person writes: where they are kept, and how.
package struct PatternShelf: Sendable {
  private let personFolder: String?

  /// Looks in a person's folder, which need not exist.
  package init(personFolder: String?) {
    self.personFolder = personFolder
  }

  /// Where a pattern of that name is kept, or would be; nil where no folder can be named.
  package func path(for name: String) -> String? {
    personFolder.map { "\($0)/patterns/\(name).yaml" }
  }

  /// Why a pattern cannot have a name, in one sentence; nil if it can.
  package static func objection(to name: String) -> String? {
    let isID =
      name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
      && !name.hasPrefix("-") && !name.isEmpty && name.utf8.count <= 32
    if !isID {
      return "A name has small letters a to z, digits and hyphens, 32 at most"
    }
    if BreathAnchor.reservedIDs.contains(name) {
      return "'\(name)' stands for having no breath cue"
    }
    var ignored: [ContentFault] = []
    return ContentLoader.shippedPatterns(&ignored).contains { $0.id == name }
      ? "'\(name)' comes with the program" : nil
  }

  /// Whether another of the person's files than that of its name has a pattern of that name.
  package func isTakenElsewhere(_ name: String) -> Bool {
    guard let personFolder, let path = path(for: name) else { return false }
    var ignored: [ContentFault] = []
    let files = PersonFiles(folder: personFolder)
    let others =
      files.yamlFiles(in: "patterns", &ignored).filter { $0 != path }
      + [personFolder + "/patterns.yaml"]
    return others.contains { file in
      let read = files.read(file, &ignored) { root, reader in
        PatternFile.read(root, with: &reader).map(\.pattern.id)
      }
      return read?.contains(name) ?? false
    }
  }

  /// A pattern as a file of its own.
  package static func text(of pattern: BreathPattern) -> String {
    """
    # A breath pattern of one's own, in seconds: in, then hold, then out, then rest (a hold after
    # breathing out). Begin it with: pendulate breathe \(pattern.id)
    \(PatternText.lines(of: pattern).joined(separator: "\n"))

    """
  }
}
