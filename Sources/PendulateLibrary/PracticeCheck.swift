import PendulateCore
import Yams

/// Checks content files that a person wrote.
package enum PracticeCheck {
  /// Every fault of a file and all advice about it, in the order of reading.
  ///
  /// A file is taken as a practice, unless its place says otherwise: `prompts.yaml`,
  /// `glimmers.yaml`, `limits.yaml`, `patterns.yaml`, or a file in a folder `patterns`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - personFolder: Where the person's own patterns are, which a practice may name.
  /// - Returns: The faults and the advice; none if there is nothing to say.
  package static func check(_ path: String, personFolder: String? = nil) -> [ContentFault] {
    var faults: [ContentFault] = []
    guard let bytes = PersonFiles.bytes(of: path, isMissingFine: false, &faults) else {
      return faults
    }
    return check(bytes, file: path, personFolder: personFolder)
  }

  /// The same for the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: What is in it.
  ///   - file: Its name, which is told with each fault, and says of which kind it is.
  ///   - personFolder: Where the person's own patterns are, which a practice may name.
  ///   - isPractice: Whether it is a practice whatever its name says.
  /// - Returns: The faults and the advice; none if there is nothing to say.
  package static func check(
    _ bytes: [UInt8], file: String, personFolder: String? = nil, isPractice: Bool = false
  ) -> [ContentFault] {
    let own = personFolder.map(PersonFiles.init(folder:))
    let parts = file.split(separator: "/")
    var ignored: [ContentFault] = []
    var reader = ContentReader(file: file)
    switch (parts.dropLast().last, parts.last) {
    case _ where isPractice, ("practices", _):
      checkPractice(bytes, own, with: &reader)
    case (_, "limits.yaml"):
      var faults: [ContentFault] = []
      _ = PersonFiles.limits(
        in: bytes, file: file, breaths: { PersonFiles.allBreathNames(own: own, &$0) }, &faults)
      return faults.sorted()
    case (_, "prompts.yaml"):
      guard let root = reader.root(of: bytes) else { break }
      let changes = PromptFile.readChanges(root, with: &reader)
      let shipped = ContentLoader.shippedPrompts(&ignored)
      _ = PromptFile.apply(changes, to: shipped, with: &reader)
      if case .mapping(let mapping) = root, let added = mapping["add"] {
        PromptAdvice.tellOfWords(in: added, to: &reader)
      }
    case (_, "glimmers.yaml"):
      guard let root = reader.root(of: bytes) else { break }
      _ = GlimmerFile.read(root, origin: .added, with: &reader)
    case ("patterns", _), (_, "patterns.yaml"):
      guard let root = reader.root(of: bytes) else { break }
      _ = PatternFile.read(root, with: &reader)
    default:
      checkPractice(bytes, own, with: &reader)
    }
    return reader.faults.sorted()
  }

  /// The files of a folder that can be checked: what lies in it, and in its folders `practices`
  /// and `patterns`; the configuration has a check of its own.
  package static func files(in folder: String) -> [String] {
    let folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    return ["", "/practices", "/patterns"].flatMap { part -> [String] in
      guard case .success(let names) = FileBytes.yamlNames(in: folder + part) else { return [] }
      return names.filter { $0 != "config.yaml" }.map { "\(folder)\(part)/\($0)" }
    }
  }

  private static func checkPractice(
    _ bytes: [UInt8], _ own: PersonFiles?, with reader: inout ContentReader
  ) {
    var ignored: [ContentFault] = []
    guard let root = reader.root(of: bytes), let read = PracticeFile.read(root, with: &reader),
      PersonFiles.checked(
        read, against: PersonFiles.breathNames(own: own, &ignored), with: &reader)
    else { return }
    let patterns =
      read.patterns.map(\.pattern) + (own?.patterns(&ignored) ?? [])
      + ContentLoader.shippedPatterns(&ignored)
    // The first of a name is the one that counts.
    let breath = patterns.first { $0.id == read.practice.breath }
    let glimmers = (own?.glimmers(&ignored) ?? []) + ContentLoader.shippedGlimmers(&ignored)
    PracticeAdvice(
      read: read, holdsBreath: breath?.hasHolds ?? false, glimmers: glimmers
    ).tell(to: &reader)
  }
}
