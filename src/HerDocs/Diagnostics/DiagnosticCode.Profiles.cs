namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    // HD10xx: what is wrong with the file as YAML or JSON.
    public static readonly DiagnosticCode TabIndentation = Error(1001, "Tab in the indentation");
    public static readonly DiagnosticCode BadIndentation = Error(1002, "Indentation that fits no group");
    public static readonly DiagnosticCode UnclosedQuote = Error(1003, "Quotation mark that is never closed");
    public static readonly DiagnosticCode TextAfterQuote = Error(1004, "Text after the end of a value");
    public static readonly DiagnosticCode ColonInText = Error(1005, "Colon inside a text without quotation marks");
    public static readonly DiagnosticCode MissingColon = Error(1006, "Line without a key");
    public static readonly DiagnosticCode MisplacedDash = Error(1007, "List item where none can stand");
    public static readonly DiagnosticCode UnclosedBracket = Error(1008, "Bracket that is never closed");
    public static readonly DiagnosticCode ReservedSign = Error(1009, "Text that begins with a sign of YAML");
    public static readonly DiagnosticCode InvalidEscape = Error(1010, "Backslash that means nothing");
    public static readonly DiagnosticCode TextAfterBlockSign = Error(1011, "Text in the line of | or >");
    public static readonly DiagnosticCode YamlSyntax = Error(1012, "Not YAML");
    public static readonly DiagnosticCode UnknownAnchor = Error(1013, "Repetition of nothing");
    public static readonly DiagnosticCode UnusedAnchor = Warning(1014, "Name that nothing repeats");
    public static readonly DiagnosticCode EndlessAlias = Error(1015, "Repetition inside itself");
    public static readonly DiagnosticCode AliasBomb = Error(1016, "Repetitions that grow too long");
    public static readonly DiagnosticCode UnknownTag = Error(1017, "Unknown type");
    public static readonly DiagnosticCode SeveralDocuments = Error(1018, "Several profiles in one file");
    public static readonly DiagnosticCode DuplicateKey = Error(1019, "Key that stands twice");
    public static readonly DiagnosticCode KeyNotText = Error(1020, "Key that is no word");
    public static readonly DiagnosticCode NestedTooDeep = Error(1021, "Nested too deep");
    public static readonly DiagnosticCode ProfileTooLarge = Error(1022, "Profile too large");
    public static readonly DiagnosticCode EmptyProfile = Error(1023, "Empty profile");
    public static readonly DiagnosticCode ForbiddenCharacter = Error(1024, "Invisible character");
    public static readonly DiagnosticCode NotUtf8 = Error(1025, "File that is not UTF-8");
    public static readonly DiagnosticCode NotText = Error(1029, "File that is no text");
    public static readonly DiagnosticCode MissingComma = Error(1026, "Missing comma");
    public static readonly DiagnosticCode SurplusComma = Error(1027, "Comma with nothing to part");
    public static readonly DiagnosticCode JsonSyntax = Error(1028, "Not JSON");

    // HD11xx: what is wrong with its shape.
    public static readonly DiagnosticCode UnknownKey = Error(1101, "Unknown key");
    public static readonly DiagnosticCode WrongType = Error(1102, "Wrong type");
    public static readonly DiagnosticCode MissingKey = Error(1103, "Missing key");
    public static readonly DiagnosticCode EmptyText = Error(1104, "Empty text");
    public static readonly DiagnosticCode EmptyItem = Error(1105, "Empty item of a list");
    public static readonly DiagnosticCode HiddenByComment = Warning(1106, "Text hidden by a comment");
    public static readonly DiagnosticCode CommaInItem = Warning(1107, "One item that looks like several");

    // HD12xx: what is wrong with a value.
    public static readonly DiagnosticCode YearOutOfRange = Error(1201, "Year out of range");
    public static readonly DiagnosticCode NumberOutOfRange = Error(1202, "Number out of range");
    public static readonly DiagnosticCode ScoreAboveScale = Error(1203, "Score above its scale");
    public static readonly DiagnosticCode NotInList = Error(1204, "Value that is not in the list");
    public static readonly DiagnosticCode BadDate = Error(1205, "Not a date");
    public static readonly DiagnosticCode BadTime = Error(1206, "Not a time");
    public static readonly DiagnosticCode BadLanguageTag = Error(1207, "Not a language tag");
    public static readonly DiagnosticCode BadUrl = Error(1208, "Not a web address");
    public static readonly DiagnosticCode ProfileImageMissing = Error(1209, "Picture that is not there");
    public static readonly DiagnosticCode ProfileImageOutside = Error(1210, "Picture outside the profile's folder");
    public static readonly DiagnosticCode ProfileImageUnreadable = Error(1211, "Picture that cannot be read");
    public static readonly DiagnosticCode ImageWithoutAlt = Error(1212, "Picture without a text");
    public static readonly DiagnosticCode DoorsAfterStart = Warning(1213, "Doors that open after the film begins");
    public static readonly DiagnosticCode BadHyphenation = Error(1214, "Not a word with hyphens");
    public static readonly DiagnosticCode BadColor = Error(1215, "Not a colour");
    public static readonly DiagnosticCode BadLength = Error(1216, "Not a length");
}
