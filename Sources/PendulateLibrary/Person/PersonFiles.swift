import PendulateCore
import Yams

/// Reads a person's own content files, each with its faults.
struct PersonFiles {
  /// A file larger than this is not read: a practice takes a few lines.
  static let largestFile = 1_000_000

  /// The folder that holds them.
  let folder: String

  init(folder: String) {
    self.folder = folder
  }

  /// The practices, and the breath patterns that they bring along.
  struct Practices {
    var practices: [Practice] = []
    var patterns: [BreathPattern] = []
  }

  /// The practices; of two with one id, the one whose file comes first by name is kept.
  func practices(_ faults: inout [ContentFault]) -> Practices {
    var found = Practices()
    let files = yamlFiles(in: "practices", &faults)
    guard !files.isEmpty else { return found }
    var ignored: [ContentFault] = []
    let breaths = Self.breathNames(own: self, &ignored)
    var places: [String: String] = [:]
    for file in files {
      read(file, &faults) { root, reader in
        guard let read = PracticeFile.read(root, with: &reader),
          PersonFiles.checked(read, against: breaths, with: &reader),
          claim(read.practice.id, at: read.idNode, in: &places, with: &reader)
        else { return }
        found.practices.append(read.practice)
        // Of two patterns with one id, the file of patterns and then the first practice decide.
        let known = Set(found.patterns.map(\.id))
        found.patterns += read.patterns.map(\.pattern).filter { !known.contains($0.id) }
      }
    }
    return found
  }

  /// The breath patterns of the person's files of patterns.
  func patterns(_ faults: inout [ContentFault]) -> [BreathPattern] {
    var places: [String: String] = [:]
    let files = yamlFiles(in: "patterns", &faults) + [folder + "/patterns.yaml"]
    return files.flatMap { file in
      read(file, &faults) { root, reader in
        PatternFile.read(root, with: &reader).filter {
          claim($0.pattern.id, at: $0.idNode, in: &places, with: &reader)
        }.map(\.pattern)
      } ?? []
    }
  }

  /// The prompts with the person's changes; nil if there is no file of them.
  func prompts(changing shipped: PromptTexts, _ faults: inout [ContentFault]) -> PromptTexts? {
    read(folder + "/prompts.yaml", &faults) { root, reader in
      let changes = PromptFile.readChanges(root, with: &reader)
      return PromptFile.apply(changes, to: shipped, with: &reader)
    }
  }

  /// The glimmers.
  func glimmers(_ faults: inout [ContentFault]) -> [Glimmer] {
    read(folder + "/glimmers.yaml", &faults) {
      GlimmerFile.read($0, origin: .added, with: &$1)
    } ?? []
  }

  /// Every name that stands for a breath pattern or an anchor.
  static func breathNames(own: PersonFiles?, _ faults: inout [ContentFault]) -> [String] {
    (own?.patterns(&faults) ?? []).map(\.id) + ContentLoader.shippedPatterns(&faults).map(\.id)
      + BreathAnchor.reservedIDs
  }

  /// Whether every breath pattern that a practice names exists; if not, that is a fault.
  static func checked(
    _ read: PracticeFile.Read, against breaths: [String], with reader: inout ContentReader
  ) -> Bool {
    let before = reader.spoiled
    let breaths = read.patterns.map(\.pattern.id) + breaths
    let breath = read.practice.breath
    if !breaths.contains(breath) {
      reader.fault(
        at: read.breathNode, "There is no breath pattern \(Quoting.quoted(breath)).",
        ContentReader.suggestion(for: breath, in: breaths, otherwise: "The patterns are"))
    }
    if let limits = read.limitFields { check(limits, against: breaths, with: &reader) }
    return reader.spoiled == before
  }

  /// Reads one file; nil if it is missing or could not be read.
  @discardableResult
  func read<Value>(
    _ path: String, _ faults: inout [ContentFault],
    _ read: (Node, inout ContentReader) -> Value?
  ) -> Value? {
    guard let bytes = Self.bytes(of: path, isMissingFine: true, &faults) else { return nil }
    var reader = ContentReader(file: path)
    let value = reader.root(of: bytes).flatMap { read($0, &reader) }
    faults += reader.faults
    return value
  }

  /// The bytes of a file, with a fault if they could not be had.
  static func bytes(of path: String, isMissingFine: Bool, _ faults: inout [ContentFault])
    -> [UInt8]?
  {
    let message: String
    let advice: String
    switch FileBytes.read(path, limit: largestFile) {
    case .success(let bytes):
      return bytes
    case .failure(.missing):
      if isMissingFine { return nil }
      message = "There is no such file."
      advice = "Look at the path and its spelling."
    case .failure(.notAFile):
      message = "This is not a plain file."
      advice = "Put a file of text in its place."
    case .failure(.tooLarge):
      message = "The file is larger than 1 MB and is not read."
      advice = "Make it smaller; a practice takes a few lines."
    case .failure(.refused(let reason)):
      message = "The file cannot be read: \(reason)."
      advice = "Look at who may read it."
    }
    faults.append(ContentFault(file: path, message: message, advice: advice))
    return nil
  }

  /// The files of a folder in the person's one, in the order of their names.
  func yamlFiles(in name: String, _ faults: inout [ContentFault]) -> [String] {
    let path = "\(folder)/\(name)"
    switch FileBytes.yamlNames(in: path) {
    case .success(let names):
      return names.map { "\(path)/\($0)" }
    case .failure(.refused(let reason)):
      faults.append(
        ContentFault(
          file: path, message: "The folder cannot be read: \(reason).",
          advice: "Look at what it is and who may read it."))
    case .failure:
      break
    }
    return []
  }

  private func claim(
    _ id: String, at node: Node?, in places: inout [String: String],
    with reader: inout ContentReader
  ) -> Bool {
    guard let taken = places[id] else {
      places[id] = reader.file
      return true
    }
    reader.fault(
      at: node, "The id '\(id)' is already used in \(taken).", "Give one of the two another id.")
    return false
  }
}
