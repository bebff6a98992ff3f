using System.Reflection;
using System.Reflection.Emit;

namespace HerDocs.Tests.House;

/// <summary>
/// Which types the types of an assembly know: in their declarations, in the bodies of their methods, and in what the compiler made of
/// lambdas and iterators. Constants and nameof leave no trace in an assembly and are not seen.
/// </summary>
internal static class AssemblyUses
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)(ushort)code.Value);

    /// <summary>Each type with the other types that it knows, generic ones by their definitions.</summary>
    public static IEnumerable<(Type User, Type Used)> Of(Assembly assembly) =>
        assembly.GetTypes().SelectMany(user => UsedBy(user).SelectMany(TakeApart).Distinct().Select(used => (user, used)));

    /// <summary>Each type with the members that its methods call or read.</summary>
    public static IEnumerable<(Type User, MemberInfo Member)> MembersIn(Assembly assembly) =>
        from user in assembly.GetTypes()
        from method in Methods(user)
        let body = method.GetMethodBody()
        where body is not null
        from member in Members(method, body)
        select (user, member);

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(Everything).Concat<MethodBase>(type.GetConstructors(Everything));

    private static IEnumerable<Type?> UsedBy(Type type)
    {
        IEnumerable<Type?> declared =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. Attributes(type),
            .. type.GetGenericArguments().SelectMany(Constraints),
            .. type.GetFields(Everything).SelectMany(field => Attributes(field).Append(field.FieldType)),
        ];
        return declared.Concat(Methods(type).SelectMany(UsedBy));
    }

    private static IEnumerable<Type?> UsedBy(MethodBase method) =>
    [
        .. Attributes(method),
        .. method.GetParameters().Select(parameter => parameter.ParameterType),
        (method as MethodInfo)?.ReturnType,
        .. method.IsGenericMethodDefinition ? method.GetGenericArguments().SelectMany(Constraints) : [],
        .. method.GetMethodBody() is { } body ? UsedBy(method, body) : [],
    ];

    private static IEnumerable<Type?> UsedBy(MethodBase method, MethodBody body)
    {
        foreach (var local in body.LocalVariables)
            yield return local.LocalType;
        foreach (var clause in body.ExceptionHandlingClauses)
            yield return clause.Flags == ExceptionHandlingClauseOptions.Clause ? clause.CatchType : null;
        foreach (var member in Members(method, body))
        {
            yield return member as Type ?? member.DeclaringType;
            if (member is MethodInfo called)
            {
                yield return called.ReturnType;
                foreach (var argument in called.GetGenericArguments())
                    yield return argument;
            }
        }
    }

    private static IEnumerable<MemberInfo> Members(MethodBase method, MethodBody body)
    {
        var typeArguments = method.DeclaringType?.GetGenericArguments();
        var methodArguments = method.IsGenericMethodDefinition ? method.GetGenericArguments() : null;
        return Tokens(body.GetILAsByteArray()!)
            .Select(token => method.Module.ResolveMember(token, typeArguments, methodArguments))
            .OfType<MemberInfo>();
    }

    /// <summary>The metadata tokens of types and members among the instructions (ECMA-335 §III.1.9).</summary>
    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var i = 0; i < code.Length;)
        {
            // ECMA-335 §III.1.9: opcodes of two bytes begin with FE.
            var value = code[i] == 0xFE ? 0xFE00 | code[i + 1] : code[i];
            i += value > 0xFF ? 2 : 1;
            var operand = OpCodesByValue[value].OperandType;
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineType or OperandType.InlineTok)
                yield return BitConverter.ToInt32(code, i);
            i += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, i)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type?> Constraints(Type argument) => argument.IsGenericParameter ? argument.GetGenericParameterConstraints() : [];

    private static IEnumerable<Type> Attributes(MemberInfo member) => member.GetCustomAttributesData().Select(attribute => attribute.AttributeType);

    /// <summary>Arrays, pointers and generic types hold others.</summary>
    private static IEnumerable<Type> TakeApart(Type? type)
    {
        while (type is { HasElementType: true })
            type = type.GetElementType();
        if (type is null or { IsGenericParameter: true })
            return [];
        return type.IsConstructedGenericType
            ? type.GetGenericArguments().SelectMany(TakeApart).Append(type.GetGenericTypeDefinition())
            : [type];
    }
}
