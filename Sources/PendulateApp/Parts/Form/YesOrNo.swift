/// The answer to a question that takes a yes or a no.
enum YesOrNo: String, CaseIterable {
  case yes, no
}
