// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Breakeven authors

#include "ui/engine_client/engine_sentences.h"

#include "engine/protocol/messages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <csignal>

namespace breakeven::ui {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(breakeven::ui::EngineClient)
};

QString seconds(std::chrono::milliseconds time)
{
    constexpr double msPerSecond = 1000;
    return Sentences::tr("%1 s").arg(QLocale().toString(static_cast<double>(time.count()) / msPerSecond, 'g', 3));
}

QString ownEnd(const EngineEnd &end)
{
    switch (end.kind) {
    case EngineEnd::Kind::Exited: return Sentences::tr("The engine ended by itself (exit code %1).").arg(end.number);
    case EngineEnd::Kind::Signalled:
        return end.number == SIGKILL
            ? Sentences::tr("The engine was ended from outside, perhaps because memory ran out.")
            : Sentences::tr("The engine crashed (signal %1).").arg(end.number);
    case EngineEnd::Kind::NotStarted: return Sentences::tr("The engine could not be started (%1).").arg(end.trouble);
    case EngineEnd::Kind::Abandoned: break;
    }
    return Sentences::tr("The engine cannot be ended.");
}

QString cause(const EngineDeath &death)
{
    if (!death.fault)
        return ownEnd(death.end);
    switch (*death.fault) {
    case Fault::NoHello:
        return Sentences::tr("The engine did not answer within %1 of its start and was ended.")
            .arg(seconds(death.limit));
    case Fault::Silent:
        return Sentences::tr("The engine did not respond for %1 and was ended.").arg(seconds(death.limit));
    case Fault::NoProgress:
        return Sentences::tr("The engine got no work done for %1 and was ended.").arg(seconds(death.limit));
    case Fault::TooManyStrays:
        return Sentences::tr("The engine sent too many lines that make no sense (%1) and was ended.").arg(death.strays);
    case Fault::LineTooLong:
        return Sentences::tr("The engine sent a line longer than 1 MiB, which no answer is, and was ended.");
    case Fault::BadHello:
    case Fault::OtherProtocol: return Sentences::tr("The engine's first answer makes no sense, so it was ended.");
    case Fault::Cancelled: break;
    }
    return Sentences::tr("The engine did not stop when it was asked to and was ended.");
}

QString joined(const QStringList &sentences)
{
    return sentences.join(QLatin1Char(' '));
}

QString evidence(const EngineDeath &death)
{
    QStringList sentences;
    if (death.fault != Fault::TooManyStrays && death.strays > 0)
        sentences << Sentences::tr("Before that it sent lines that make no sense (%1).").arg(death.strays);
    if (!death.lastWords.isEmpty())
        sentences << Sentences::tr("Its last words: “%1”.").arg(death.lastWords);
    if (death.fault && death.end.kind == EngineEnd::Kind::Abandoned)
        sentences << Sentences::tr("Its process could not be ended and was left alone.");
    return joined(sentences);
}

} // namespace

QString whatHappened(const EngineDeath &death)
{
    QStringList sentences{cause(death)};
    if (const QString more = evidence(death); !more.isEmpty())
        sentences << more;
    return joined(sentences);
}

QString lostSentence(const EngineDeath &death, std::chrono::milliseconds restartIn)
{
    return joined({whatHappened(death),
                   Sentences::tr("Figures measured so far are kept; it starts again in %1.").arg(seconds(restartIn))});
}

QString givenUpSentence(const EngineDeath &death, int deaths)
{
    return joined({whatHappened(death),
                   Sentences::tr("Figures measured so far are kept. It ended %1 times in short order, so it is started "
                                 "again only when you ask for it.")
                       .arg(deaths)});
}

QString cannotStartSentence(const EngineDeath &death)
{
    if (death.program.isEmpty())
        return Sentences::tr("No engine is set. Set the command that starts breakeven-engine.");
    const QString what = death.end.kind == EngineEnd::Kind::NotStarted
        ? Sentences::tr("The engine “%1” could not be started (%2).").arg(death.program, death.end.trouble)
        : Sentences::tr("The engine “%1” could not be started (exit code %2).")
              .arg(death.program)
              .arg(death.end.number);
    QStringList sentences{what};
    if (!death.lastWords.isEmpty())
        sentences << Sentences::tr("Its last words: “%1”.").arg(death.lastWords);
    sentences << Sentences::tr("Install breakeven-engine there, or set another engine command, and start it again.");
    return joined(sentences);
}

QString otherProtocolSentence(std::optional<int> engineProtocol, const QString &engineVersion,
                              const QString &engineSays)
{
    const int ours = protocol::protocolVersion;
    const QString engine = engineVersion.isEmpty() ? Sentences::tr("The engine")
                                                   : Sentences::tr("The engine (version %1)").arg(engineVersion);
    if (!engineProtocol)
        return Sentences::tr("The engine refuses to talk with this window: “%1”. Update the older of the two.")
            .arg(engineSays);
    return *engineProtocol > ours
        ? Sentences::tr("%1 is newer than this window: it speaks protocol %2, the window speaks %3. Update the window.")
              .arg(engine)
              .arg(*engineProtocol)
              .arg(ours)
        : Sentences::tr("%1 is older than this window: it speaks protocol %2, the window speaks %3. Update the engine.")
              .arg(engine)
              .arg(*engineProtocol)
              .arg(ours);
}

std::optional<int> protocolNamedIn(const QString &refusal)
{
    static const QRegularExpression named(QStringLiteral("\\bspeaks protocol (\\d{1,9})\\b"));
    const QRegularExpressionMatch match = named.match(refusal);
    if (!match.hasMatch() || match.captured(1).toInt() == protocol::protocolVersion)
        return std::nullopt;
    return match.captured(1).toInt();
}

QString notRunningSentence()
{
    return Sentences::tr("The engine is not running. Start it again first.");
}

} // namespace breakeven::ui
