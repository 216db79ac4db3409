import Assets
package import PendulateCore
import Yams

/// The practices as texts: the person's own files, and those that come with the program.
package struct PracticeShelf: Sendable {
  /// The text of a practice, and its file where it is the person's own.
  package struct Text: Hashable, Sendable {
    /// The YAML.
    package let text: String
    /// The file; nil for one that comes with the program.
    package let path: String?
  }

  private let personFolder: String?

  /// Looks in a person's folder, which need not exist; nil for what comes with the program alone.
  package init(personFolder: String?) {
    self.personFolder = personFolder
  }

  /// The folder of the person's practices; nil where there is none to name.
  package var folder: String? { personFolder.map { $0 + "/practices" } }

  /// Where a practice of that id is kept, or would be.
  package func path(for id: String) -> String? { folder.map { "\($0)/\(id).yaml" } }

  /// The file of a person's own practice, also of one with a fault; nil if there is none.
  package func ownPath(of id: String) -> String? {
    guard let personFolder else { return nil }
    var ignored: [ContentFault] = []
    let files = PersonFiles(folder: personFolder).yamlFiles(in: "practices", &ignored)
    let ids = files.map { file in
      PersonFiles.bytes(of: file, isMissingFine: true, &ignored).flatMap(Self.id)
    }
    if let index = ids.firstIndex(of: id) { return files[index] }
    // What cannot be read as far as its id is known by its name.
    let named = zip(files, ids).first { file, found in
      found == nil && (file.hasSuffix("/\(id).yaml") || file.hasSuffix("/\(id).yml"))
    }
    return named?.0
  }

  /// The text of a practice, a person's own one first; nil if there is none or it is no text.
  package func text(of id: String) -> Text? {
    if let path = ownPath(of: id) {
      var ignored: [ContentFault] = []
      return PersonFiles.bytes(of: path, isMissingFine: true, &ignored)
        .flatMap { String(validating: $0, as: UTF8.self) }.map { Text(text: $0, path: path) }
    }
    return shippedText(of: id)
  }

  /// The text of a practice that comes with the program.
  package func shippedText(of id: String) -> Text? {
    Assets.practices.first { Self.id(of: $0.bytes) == id }
      .map { Text(text: String(decoding: $0.bytes, as: UTF8.self), path: nil) }
  }

  /// The practice with every key explained.
  package static var example: String { String(decoding: Assets.example.bytes, as: UTF8.self) }

  /// The id that a file gives its practice; nil where it gives none.
  package static func id(of bytes: [UInt8]) -> String? {
    guard case .mapping(let mapping) = YAMLText.parse(bytes, file: "").root else { return nil }
    return mapping.first { $0.key.scalar?.string == "id" }?.value.scalar?.string
  }

  /// The text with another id and name, and everything else as it was; nil where they are written
  /// in a way that cannot be put in their place.
  package static func renamed(_ text: String, id: String, name: String) -> String? {
    guard case .mapping(let mapping) = YAMLText.parse(Array(text.utf8), file: "").root else {
      return nil
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (key, value) in [("id", id), ("name", name)] {
      guard let node = mapping.first(where: { $0.key.scalar?.string == key })?.value,
        let scalar = node.scalar, let mark = node.mark, lines.indices.contains(mark.line - 1)
      else { return nil }
      let line = lines[mark.line - 1]
      let start = line.unicodeScalars.index(
        line.startIndex, offsetBy: mark.column - 1, limitedBy: line.endIndex)
      guard let start,
        let written = ["", "\"", "'"].map({ $0 + scalar.string + $0 })
          .first(where: { line[start...].hasPrefix($0) })
      else { return nil }
      lines[mark.line - 1] =
        line[..<start] + YAMLScalar.written(value) + line[start...].dropFirst(written.count)
    }
    return lines.joined(separator: "\n")
  }

  /// The text of a practice together with what it names of the person's own.
  ///
  /// - Parameters:
  ///   - text: the practice's file.
  ///   - patterns: all breath patterns, the person's own ones among them.
  /// - Returns: the text, with its breath pattern in it if that is the person's own.
  package func selfContained(_ text: String, patterns: [BreathPattern]) -> String {
    var ignored: [ContentFault] = []
    let shipped = ContentLoader.shippedPatterns(&ignored)
    var reader = ContentReader(file: "")
    guard let root = reader.root(of: Array(text.utf8)),
      let read = PracticeFile.read(root, with: &reader)
    else { return text }
    var notes: [String] = []
    var result = text
    let breath = read.practice.breath
    if !read.patterns.contains(where: { $0.pattern.id == breath }),
      let pattern = patterns.first(where: { $0.id == breath }), !shipped.contains(pattern)
    {
      let joined = text + (text.hasSuffix("\n") ? "" : "\n") + PatternText.block(of: pattern)
      if read.fields["patterns"] == nil, PracticeCheck.check(Array(joined.utf8), file: "").isFine {
        result = joined
      } else {
        notes.append("The breath pattern '\(breath)' is not in this file; it is needed beside it.")
      }
    }
    let starters = Set(ContentLoader.shippedGlimmers(&ignored).map(\.id))
    for id in read.practice.glimmers where !starters.contains(id) {
      notes.append("The glimmer '\(id)' is not in this file; without it, it is passed over.")
    }
    return notes.map { "# \(OutsideText.shown($0))\n" }.joined() + result
  }
}

extension [ContentFault] {
  /// Whether there is nothing but advice.
  package var isFine: Bool { allSatisfy(\.isAdvice) }
}
