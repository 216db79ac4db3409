/// How high distress was, as its numbers are spoken of (PRACTICE 2.1): from 5 staying takes effort, from
/// 7 footing goes, 9 is near unbearable.
package enum DistressBand: Hashable, Sendable, CaseIterable {
  case upTo2, upTo4, upTo6, upTo8, above8

  /// The band of a number of distress, 0-10.
  init(_ distress: Int) {
    switch distress {
    case ...2: self = .upTo2
    case 3...4: self = .upTo4
    case 5...6: self = .upTo6
    case 7...8: self = .upTo8
    default: self = .above8
    }
  }

  /// Its numbers.
  var numbers: String {
    switch self {
    case .upTo2: "0 to 2"
    case .upTo4: "3, 4"
    case .upTo6: "5, 6"
    case .upTo8: "7, 8"
    case .above8: "9, 10"
    }
  }
}
