import type { Profession } from '../profession';

export const mobile: Profession = {
	name: 'Mobile engineering',
	share: 2,
	titles: [
		'Mobile Development Intern, Android Trainee',
		'Junior Android Developer, Junior iOS Developer, Junior Mobile Developer',
		'Android Developer, iOS Developer, Mobile Engineer, Flutter Developer',
		'Senior Android Engineer, Senior iOS Engineer, Senior Mobile Engineer',
		'Lead Mobile Engineer, Staff iOS Engineer, Staff Android Engineer',
		'Head of Mobile, Principal Mobile Engineer, Mobile Engineering Manager'
	],
	groups: {
		language: {
			name: 'Languages',
			skills: 'Kotlin, Swift, Java, Objective-C, Dart, TypeScript, C++'
		},
		framework: {
			name: 'Frameworks',
			skills:
				'Jetpack Compose|Compose, SwiftUI, UIKit, Flutter, React Native|ReactNative, Kotlin Multiplatform|KMP, Android SDK'
		},
		tool: {
			name: 'Tools',
			skills:
				'Firebase, Fastlane, Xcode, Android Studio, Gradle, Bitrise, Crashlytics, Realm, SQLite, Core Data'
		},
		practice: {
			name: 'Practices',
			skills:
				'MVVM, Clean architecture, Offline-first, Push notifications, In-app purchases, Accessibility, CI/CD, Unit testing'
		}
	},
	words: {
		thing:
			'ticket app, wallet app, driver app, shopping app, patient app, banking app, delivery app, field-service app'
	},
	focus: 'smooth scrolling, apps that work in a tunnel, small downloads, mobile release work',
	statements: [
		'Rewrote the {thing} in {framework}; crash-free sessions rose {score}.',
		'Shipped the {thing} to {millions} installs with a rating above 4.5.',
		'Brought cold start down {latency} by trimming work in {language}.',
		'Made the {thing} work without a network on {tool}; support calls fell by {percent}.',
		'Set up {tool} and {tool2}, so a release takes one hour instead of two days.',
		'Shared {percent} of the code between platforms with {framework}.',
		'Added {practice} to the {thing}; weekly use grew by {percent}.',
		'Reduced the download size by {percent}.',
		'Moved {count} screens from {framework} to {framework2} with no pause in releases.',
		'Wrote the payment flow in {language}; abandoned purchases fell by {smallPercent}.',
		'Introduced {practice} and raised test coverage {score}.',
		'Cut battery use of the {thing} by {percent} by batching location updates.'
	],
	projects: [
		['Night bus', 'A {framework} app that shows the next bus home; {thousands} downloads.'],
		['Seed diary', 'A garden diary in {language} that syncs later through {tool}.'],
		['Metronome', 'A metronome in {framework} with {practice} at its heart.']
	],
	certificates: [
		['Associate Android Developer', 'Google'],
		['Flutter Certified Application Developer', 'Android ATC']
	],
	subjects: 'Computer Science, Software Engineering, Electrical Engineering, Information Systems'
};
