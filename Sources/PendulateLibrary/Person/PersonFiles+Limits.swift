import PendulateCore
import Yams

extension PersonFiles {
  /// The person's own limits; where a part cannot be read, that part is told and the rest holds.
  ///
  /// A file that cannot be read as a whole says that somebody wanted limits: until it can, touching
  /// rests, and of its lines those hold that can be read.
  func limits(_ faults: inout [ContentFault]) -> CareLimits {
    let path = folder + "/limits.yaml"
    var own: [ContentFault] = []
    let bytes = Self.bytes(of: path, isMissingFine: true, &own)
    guard bytes != nil || !own.isEmpty else { return CareLimits() }
    let limits = Self.limits(
      in: bytes, file: path, breaths: { Self.allBreathNames(own: self, &$0) }, &own)
    faults += own
    return limits
  }

  /// Reads the bytes of a file of limits; nil where they could not be had.
  static func limits(
    in bytes: [UInt8]?, file: String, breaths: (inout [ContentFault]) -> [String],
    _ faults: inout [ContentFault]
  ) -> CareLimits {
    let text = bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
    if bytes != nil, YAMLText.isBlank(text) { return CareLimits() }
    var reader = ContentReader(file: file)
    defer { faults += reader.faults }
    if let root = bytes.flatMap({ reader.root(of: $0) }),
      let read = LimitsFile.read(root, isOwnFile: true, with: &reader)
    {
      var ignored: [ContentFault] = []
      if read.fields["withoutBreath"] != nil {
        check(read.fields, against: breaths(&ignored), with: &reader)
      }
      return read.limits
    }
    var limits = CareLimits()
    limits.touchSessionsPerDay = 0
    for piece in YAMLText.pieces(of: text) {
      let parsed = YAMLText.parse(Array(piece.utf8), file: file)
      guard let root = parsed.root, case .mapping = root else { continue }
      if let read = LimitsFile.read(root, isOwnFile: true, with: &reader) {
        limits = limits.combined(with: read.limits)
      }
    }
    reader.fault(
      at: nil, "Until this file of limits can be read whole, touching is closed.",
      "Mend what is told about it; what can be read of it holds.")
    return limits
  }

  /// Every name that stands for a breath pattern or an anchor, those among them that practices
  /// bring along.
  static func allBreathNames(own: PersonFiles?, _ faults: inout [ContentFault]) -> [String] {
    breathNames(own: own, &faults) + (own?.practices(&faults).patterns.map(\.id) ?? [])
  }

  /// Tells the breath patterns to leave out that are none; a slip there would let one through.
  static func check(
    _ limits: Fields, against breaths: [String], with reader: inout ContentReader
  ) {
    guard let node = limits["withoutBreath"], case .sequence(let items) = node else { return }
    let names = breaths.filter { $0 != "off" }
    for item in items {
      guard let name = item.scalar?.string, !names.contains(name) else { continue }
      reader.fault(
        at: item, "There is no breath pattern \(Quoting.quoted(name)).",
        ContentReader.suggestion(for: name, in: names, otherwise: "The patterns are"))
    }
  }
}
