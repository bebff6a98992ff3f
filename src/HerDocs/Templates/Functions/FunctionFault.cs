using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace HerDocs.Templates.Functions;

/// <summary>A bug in one of our functions on its way through Scriban, which would make an error of the template of it.</summary>
internal sealed class FunctionFault(ScriptSpan span, string function, Exception cause)
    : ScriptRuntimeException(span, $"the function `{function}` failed", cause);
