import PendulateCore
import Yams

/// Checks one content file that a person wrote.
public enum PracticeCheck {
  /// Every fault of a file, in the order of reading.
  ///
  /// A file is taken as a practice, unless its place says otherwise: `prompts.yaml`,
  /// `glimmers.yaml`, `patterns.yaml`, or a file in a folder `patterns`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - personFolder: Where the person's own patterns are, which a practice may name.
  /// - Returns: The faults; none if the file is fine.
  public static func check(_ path: String, personFolder: String? = nil) -> [ContentFault] {
    var faults: [ContentFault] = []
    guard let bytes = PersonFiles.bytes(of: path, isMissingFine: false, &faults) else {
      return faults
    }
    var reader = ContentReader(file: path)
    if let root = reader.root(of: bytes) {
      let parts = path.split(separator: "/")
      var ignored: [ContentFault] = []
      switch (parts.dropLast().last, parts.last) {
      case (_, "prompts.yaml"):
        let changes = PromptFile.readChanges(root, with: &reader)
        let shipped = ContentLoader.shippedPrompts(&ignored)
        _ = PromptFile.apply(changes, to: shipped, with: &reader)
      case (_, "glimmers.yaml"):
        _ = GlimmerFile.read(root, origin: .added, with: &reader)
      case ("patterns", _), (_, "patterns.yaml"):
        _ = PatternFile.read(root, with: &reader)
      default:
        if let read = PracticeFile.read(root, with: &reader) {
          let breaths = PersonFiles.breathNames(
            own: personFolder.map(PersonFiles.init(folder:)), &ignored)
          _ = PersonFiles.checked(read, against: breaths, with: &reader)
        }
      }
    }
    return reader.faults.sorted()
  }
}
