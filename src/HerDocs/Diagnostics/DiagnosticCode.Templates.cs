namespace HerDocs.Diagnostics;

public sealed partial record DiagnosticCode
{
    public static readonly DiagnosticCode TemplateSyntax = Error(2001, "Template syntax");
    public static readonly DiagnosticCode UnclosedCode = Error(2002, "Unclosed code in a template");
    public static readonly DiagnosticCode UnknownVariable = Error(2003, "Unknown variable or function");
    public static readonly DiagnosticCode UnknownMember = Error(2004, "Unknown member");
    public static readonly DiagnosticCode AbsentValue = Error(2005, "Member of an absent value");
    public static readonly DiagnosticCode NotWritable = Error(2006, "Value that cannot be written as text");
    public static readonly DiagnosticCode WrongArgument = Error(2007, "Wrong argument");
    public static readonly DiagnosticCode WrongOperand = Error(2008, "Values that do not go together");
    public static readonly DiagnosticCode ReadOnlyValue = Error(2009, "Assignment to what a template cannot change");
    public static readonly DiagnosticCode DivisionByZero = Error(2010, "Division by zero");
    public static readonly DiagnosticCode IncludeNotFound = Error(2011, "Included template not found");
    public static readonly DiagnosticCode ForbiddenInclude = Error(2012, "Include outside the layout");
    public static readonly DiagnosticCode EndlessTemplate = Error(2013, "Template without end");
    public static readonly DiagnosticCode TemplateFailed = Error(2014, "Template could not be evaluated");
    public static readonly DiagnosticCode ForeignCode = Error(2015, "Code of another template language");
    public static readonly DiagnosticCode MarkdownPicture = Warning(2020, "Picture in Markdown");
    public static readonly DiagnosticCode MarkdownLink = Warning(2021, "Link left out of Markdown");
    public static readonly DiagnosticCode UnknownLanguage = Warning(2030, "Language without strings");
    public static readonly DiagnosticCode UntranslatedString = Warning(2031, "Strings without translation");
    public static readonly DiagnosticCode WrongString = Error(2032, "Wrong value in a strings file");
    public static readonly DiagnosticCode UnknownString = Warning(2033, "Key of a strings file that nothing asks for");

    public static readonly DiagnosticCode UnknownLayout = Error(2101, "Unknown layout");
    public static readonly DiagnosticCode LayoutFileMissing = Error(2102, "File missing from a layout");
    public static readonly DiagnosticCode WrongLayoutValue = Error(2105, "Wrong value in layout.yaml");
    public static readonly DiagnosticCode EndlessExtends = Error(2106, "Layout that extends itself");
    public static readonly DiagnosticCode UnknownParameter = Error(2107, "Unknown parameter");
    public static readonly DiagnosticCode UnknownPageSize = Error(2108, "Page size that a layout does not offer");
    public static readonly DiagnosticCode UnlinkedStylesheet = Warning(2109, "Stylesheet that the page does not link");
}
