// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sampleworkspace.h"

#include "domain/flatraterule.h"
#include "exchange/jsonrecords.h"
#include "storage/openlocation.h"
#include "storage/recordstore.h"
#include "storage/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

Result<ChangeSet> planned(ImportDrafts drafts, const Wording &wording)
{
    const Result<ImportPlan> plan = ImportPlan::make(std::move(drafts), wording, nothingExists());
    if (!plan)
        return plan.error();
    if (!plan->problems().isEmpty()) {
        return Error{
            Error::Kind::Damaged,
            wording.text("Import", QT_TRANSLATE_NOOP("Import", "The sample workspace is not in order.")),
            plan->problems().first().text(wording),
            {}};
    }
    return plan->changes();
}

} // namespace

Result<ChangeSet> sampleRecords(const Wording &wording)
{
    Result<ImportDrafts> drafts = readJsonFolder(u":/sample"_s, wording);
    if (!drafts)
        return drafts.error();
    return planned(std::move(*drafts), wording);
}

Result<ChangeSet> readyRecords(const Wording &wording)
{
    ImportDrafts all;
    for (const RecordType *type :
         std::initializer_list<const RecordType *>{&FlatRateProfile::type(), &FlatRateRule::type()}) {
        const QString name = type->plural() + u".json"_s;
        QFile file(u":/sample/"_s + name);
        const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        const ImportDrafts drafts =
            readJsonRecords(*type, isThere ? file.readAll() : QByteArray(), name, wording);
        all.records += drafts.records;
        all.problems += drafts.problems;
    }
    return planned(std::move(all), wording);
}

namespace
{

Result<int> fill(const QString &location, const QString &author, const Wording &wording)
{
    Result<ChangeSet> records = sampleRecords(wording);
    if (!records)
        return records.error();
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::create(location);
    if (!workspace)
        return workspace.error();
    records->sign(author, QDateTime::currentDateTimeUtc());
    if (const Result<> written = (*workspace)->store().apply(*records); !written)
        return written.error();
    return static_cast<int>(records->changes().size());
}

Error cannotWrite(const QString &file, Error::Kind kind, const QString &why, const Wording &wording)
{
    return {kind,
            wording.text("Sample", QT_TRANSLATE_NOOP("Sample", "“%1” cannot be written.")).arg(file),
            why,
            {}};
}

} // namespace

Result<int> createSampleWorkspace(const QString &location, const QString &author, const Wording &wording)
{
    if (isOnServer(location))
        return fill(location, author, wording);
    const QFileInfo target(location);
    const auto exists = [&] {
        return cannotWrite(
            location, Error::Kind::Invalid,
            wording.text("Sample", QT_TRANSLATE_NOOP("Sample", "There is a file of this name already.")),
            wording);
    };
    if (target.exists() || target.isSymLink())
        return exists();
    // Beside the target, so that putting it in its place is one step of the file system.
    const QTemporaryDir workshop(target.absoluteDir().filePath(u".klankbord-XXXXXX"_s));
    if (!workshop.isValid())
        return cannotWrite(location, Error::Kind::System, workshop.errorString(), wording);
    const QString whole = workshop.filePath(u"sample.klankbord"_s);
    const Result<int> filled = fill(whole, author, wording);
    if (!filled)
        return filled.error();
    if (QFile file(whole); !file.rename(target.absoluteFilePath()))
        return QFileInfo::exists(location)
                   ? exists()
                   : cannotWrite(location, Error::Kind::System, file.errorString(), wording);
    return filled;
}

} // namespace klankbord
