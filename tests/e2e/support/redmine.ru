# Redmine with the test's own people and issues: makes the database, seeds it and serves
# until standard input closes, which also happens when the tests end without asking.
Thread.new do
  $stdin.read
  exit!
end

require '/usr/share/redmine/config/environment'

ActiveRecord::Migration.verbose = false
ActiveRecord::Base.connection.execute('PRAGMA synchronous = OFF')
ActiveRecord::Base.connection.migration_context.migrate
ActiveRecord::Base.descendants.each(&:reset_column_information)
Redmine::DefaultData::Loader.load('nl')
Setting.rest_api_enabled = '0'
Setting.login_required = '1'
# Mail is sent by a thread of its own, which on a slow machine has the database locked at times.
Setting.notified_events = []

project = Project.create!(name: 'Buurtteam Noord', identifier: 'buurtteam-noord', is_public: false)
project.trackers = Tracker.sorted.to_a

practitioner = User.new(
  firstname: 'Gezinswerker', lastname: 'Een', mail: 'gezinswerker@voorbeeld.example', language: 'nl'
)
practitioner.login = ENV.fetch('SEED_LOGIN')
practitioner.password = practitioner.password_confirmation = ENV.fetch('SEED_PASSWORD')
practitioner.save!
Member.create!(principal: practitioner, project: project, roles: [Role.givable.first])

JSON.parse(ENV.fetch('SEED_SUBJECTS')).each_with_index do |subject, index|
  project.issues.create!(
    tracker: project.trackers.to_a[index % project.trackers.size],
    author: practitioner,
    assigned_to: practitioner,
    priority: IssuePriority.default || IssuePriority.first,
    status: IssueStatus.sorted.first,
    subject: subject
  )
end

run Rails.application
